import Frame from '../entry/Frame';
import type {LineagePage} from '../data';
import {counted} from '../format';
import Lineage from '.';

/** The whole lineage graph. */
export default function LineageView({page}: {page: LineagePage}) {
  const {picture} = page;
  return (
    <Frame
      {...page} isWide title="Lineage" trail="lineage" description="What comes from what, from the raw extracts to models and reports."
      lede={`What comes from what, from the raw extracts on the left to models and reports on the right: ${counted(picture.nodes.length, 'box', 'boxes')}, ${counted(picture.edges.length, 'line')}, as recorded while the pipeline ran.`}
    >
      <Lineage picture={picture} title="Lineage of all datasets, models and reports" />
    </Frame>
  );
}
