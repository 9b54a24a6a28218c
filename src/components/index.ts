import Aside from './Aside';
import Catalog from './Catalog';
import Cite from './Cite';
import Decision from './Decision';
import Diagram from './Diagram';
import Figure from './Figure';
import Formula from './Formula';
import MathStyles from './MathStyles';
import ModelRecords from './ModelRecords';
import Option from './Option';
import Options from './Options';
import Purpose from './Purpose';
import Quotation from './Quotation';
import Reading from './Reading';
import ReadingList from './ReadingList';
import Record from './Record';
import SkipIf from './SkipIf';
import Table from './Table';
import Term from './Term';
import Think from './Think';
import Tick from './Tick';
import Troubles from './Troubles';
import Video from './Video';

/**
 * The tags that authors use in chapters, without an import. A new tag is one folder and one line here. Tags for questions and labs and
 * the contents are not here: plugins (src/plugins/remark-*.ts) import them into the pages that use them.
 */
export const tags = {
  Aside,
  Catalog,
  Cite,
  Decision,
  Diagram,
  Figure,
  Formula,
  MathStyles,
  ModelRecords,
  Option,
  Options,
  Purpose,
  Quotation,
  Reading,
  ReadingList,
  Record,
  SkipIf,
  Table,
  Term,
  Think,
  Tick,
  Troubles,
  Video,
};
