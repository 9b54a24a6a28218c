import Aside from './Aside';
import Catalog from './Catalog';
import Cite from './Cite';
import Contents from './Contents';
import Diagram from './Diagram';
import Formula from './Formula';
import MathStyles from './MathStyles';
import Purpose from './Purpose';
import Quotation from './Quotation';
import Reading from './Reading';
import ReadingList from './ReadingList';
import Table from './Table';
import Term from './Term';
import Think from './Think';
import Video from './Video';

/** The tags that authors use in chapters, without an import. A new tag is one folder and one line here. */
export const tags = {
  Aside,
  Catalog,
  Cite,
  Contents,
  Diagram,
  Formula,
  MathStyles,
  Purpose,
  Quotation,
  Reading,
  ReadingList,
  Table,
  Term,
  Think,
  Video,
};
