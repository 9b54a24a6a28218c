import {anchorOf} from './address';
import {registry} from './registry';

/** What the content door knows of the figures. */
export const listed = registry.map(({name, cite}) => ({name, cite, anchor: anchorOf(name)}));
