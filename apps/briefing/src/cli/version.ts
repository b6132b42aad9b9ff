declare const SUMMIT_VERSION: string | undefined;

/** Version of the command, put in by the build; the sources by themselves have none. */
export const commandVersion: string = typeof SUMMIT_VERSION === 'string' ? SUMMIT_VERSION : 'unbuilt';
