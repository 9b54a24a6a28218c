import siteConfig from '@generated/docusaurus.config';
import {placeOf, type Place} from '../../offline/place';

/** Where this site keeps its things in this browser. */
export const sitePlace = (): Place => placeOf(new URL(siteConfig.baseUrl, window.location.href).href);

/** The build that the open page is of. */
export const pageBuild = (): string | undefined => document.documentElement.dataset.build;
