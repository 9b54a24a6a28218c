import Aside from './Aside';
import BeforeYouRead from './BeforeYouRead';
import Catalog from './Catalog';
import Check from './Check';
import Cite from './Cite';
import Contents from './Contents';
import Decision from './Decision';
import Diagram from './Diagram';
import Figure from './Figure';
import Formula from './Formula';
import MathStyles from './MathStyles';
import ModelRecords from './ModelRecords';
import Option from './Option';
import Options from './Options';
import Purpose from './Purpose';
import Quiz from './Quiz';
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

/** The tags that authors use in chapters, without an import. A new tag is one folder and one line here. */
export const tags = {
  Aside,
  BeforeYouRead,
  Catalog,
  Check,
  Cite,
  Contents,
  Decision,
  Diagram,
  Figure,
  Formula,
  MathStyles,
  ModelRecords,
  Option,
  Options,
  Purpose,
  Quiz,
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
