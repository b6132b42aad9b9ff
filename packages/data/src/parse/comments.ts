import { isPair, type Node, type Pair, type Scalar, visit } from 'yaml';

type Member = Node | Pair<Scalar, Node | null>;

/** Moves the comments of something that is taken out to what stands next to it: they may still be worth reading. */
export function passOnComments(removed: Member, members: readonly Member[]): void {
  const comments: string[] = [];
  const gather = (_: unknown, node: Node) => {
    for (const comment of [node.commentBefore, node.comment]) if (comment) comments.push(comment);
  };
  if (isPair(removed)) {
    gather(null, removed.key);
    if (removed.value) visit(removed.value, { Node: gather });
  } else visit(removed, { Node: gather });
  const at = members.indexOf(removed);
  const [next, last] = [members[at + 1], members[at - 1]];
  const neighbour = next ?? last;
  if (comments.length === 0 || !neighbour) return;
  const node = isPair(neighbour) ? neighbour.key : neighbour;
  const own = node.commentBefore ? [node.commentBefore] : [];
  node.commentBefore = (next ? [...comments, ...own] : [...own, ...comments]).join('\n');
}
