import { claims, meta } from '@summit/data';
import { project } from '@summit/data/projects';
import { isRecord } from '@summit/data/validate';

const fine = claims().length === meta.counts.claim && claims().every((one) => isRecord('claim', one));
document.querySelector('output').textContent = fine ? project('yamal-lng').name.en : 'not fine';
