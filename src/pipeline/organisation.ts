/** Who does what for what purpose: the part of the catalog that no file of data can tell. It travels with each run's first event. */
export interface ProjectNote {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  readonly expert: string;
}

export interface ExpertNote {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly department: string;
  readonly description: string;
  readonly knows: readonly string[];
}

export interface ReportNote {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly question: string;
  readonly owner: string;
  readonly expert: string;
  readonly projects: readonly string[];
  /** The first one's rows are shown. */
  readonly datasets: readonly string[];
}

export interface ModelNote {
  readonly id: string;
  /** Dataset of its registrations. */
  readonly dataset: string;
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  readonly expert: string;
  readonly projects: readonly string[];
}

export const projects: readonly ProjectNote[] = [
  {id: 'stock-truth', name: 'What is in stock', description: 'One answer to what lies where, what is missing and what is frozen.', owner: 'Supply Chain', expert: 'the-planner'},
  {id: 'demand-planning', name: 'Demand planning', description: 'A weekly forecast for each finished good and region that replaces one analyst’s spreadsheet.', owner: 'Supply Chain', expert: 'the-planner'},
  {id: 'supplier-reliability', name: 'Supplier reliability', description: 'The lead time that suppliers keep, beside the one they quote.', owner: 'Supply Chain', expert: 'the-buyer'},
  {id: 'predictive-maintenance', name: 'Predictive maintenance', description: 'Find worn transmissions before the arm stops.', owner: 'Service', expert: 'the-service-lead'},
  {id: 'one-set-of-numbers', name: 'One set of numbers', description: 'Say why Sales and Finance count differently, and by how much.', owner: 'Finance', expert: 'the-controller'},
  {id: 'customer-privacy', name: 'Privacy and access', description: 'Know where personal data lies, who can read it, and whether requests to be forgotten were met.', owner: 'People', expert: 'the-people-partner'},
  {id: 'calibration', name: 'Calibration', description: 'How accurate the arms are, and whether the experiments can be repeated.', owner: 'R&D', expert: 'the-calibration-engineer'},
  {id: 'data-platform', name: 'Data platform', description: 'What all other projects stand on: taking data in, checking it, publishing it.', owner: 'Data Platform', expert: 'the-data-engineer'},
];

const expert = (id: string, role: string, department: string, description: string, knows: readonly string[]): ExpertNote => ({id, name: role, role, department, description, knows});

export const experts: readonly ExpertNote[] = [
  expert('the-planner', 'The planner', 'Supply Chain', 'Decides what is built and bought, between empty shelves and frozen money.', ['stock positions', 'safety stock', 'what a forecast is used for']),
  expert('the-buyer', 'The buyer', 'Supply Chain', 'Orders components and lives with the dates of suppliers.', ['purchase orders', 'deliveries', 'what the forwarder’s files mean']),
  expert('the-shift-lead', 'The shift lead', 'Manufacturing', 'Runs the late shift and signs the counts.', ['inventory counts', 'local time', 'the test bench']),
  expert('the-calibration-engineer', 'The calibration engineer', 'R&D', 'Measures arms with a tracker and keeps the part master.', ['calibration runs', 'renamed parts', 'bills of materials']),
  expert('the-sales-analyst', 'The sales analyst', 'Sales', 'Keeps the order book and the old forecast spreadsheet.', ['orders', 'customers', 'promotions']),
  expert('the-service-lead', 'The service lead', 'Service', 'Sends technicians to arms, ideally before they fail.', ['failures', 'telemetry', 'tickets', 'the limits in the manual']),
  expert('the-controller', 'The controller', 'Finance', 'Closes the month and asks why numbers differ.', ['invoices', 'stock value', 'cost of capital']),
  expert('the-people-partner', 'The people partner', 'People', 'Keeps the list of employees and of who may see what.', ['employees', 'access groups', 'requests to be forgotten']),
  expert('the-data-engineer', 'The data engineer', 'Data Platform', 'Runs the pipeline.', ['ingestion', 'contracts', 'why a run failed']),
  expert('the-data-scientist', 'The data scientist', 'Data Platform', 'Fits and judges the models.', ['features', 'baselines', 'model cards']),
];

export const reports: readonly ReportNote[] = [
  {id: 'report-missing-and-frozen', name: 'Missing and frozen', description: 'Parts that are out at one site and lie for years at another.', question: 'What is out of stock, and where is money frozen?', owner: 'Supply Chain', expert: 'the-planner', projects: ['stock-truth'], datasets: ['marts.fct_stock_position']},
  {id: 'report-booked-and-invoiced', name: 'Booked and invoiced', description: 'Revenue as Sales counts it beside revenue as Finance counts it.', question: 'Why do the numbers of Sales and Finance differ?', owner: 'Finance', expert: 'the-controller', projects: ['one-set-of-numbers'], datasets: ['marts.fct_bookings_and_invoices']},
  {id: 'report-supplier-scorecard', name: 'Supplier scorecard', description: 'Lead times quoted and kept, by supplier and quarter.', question: 'Which suppliers keep their dates?', owner: 'Supply Chain', expert: 'the-buyer', projects: ['supplier-reliability'], datasets: ['marts.fct_supplier_reliability', 'marts.fct_lead_times']},
  {id: 'report-forecast-accuracy', name: 'Forecast accuracy', description: 'The demand forecast beside its baselines, on weeks it had not seen.', question: 'Is the forecast better than last year’s numbers?', owner: 'Data Platform', expert: 'the-data-scientist', projects: ['demand-planning'], datasets: ['evaluation.demand_windows', 'evaluation.demand_forecasts', 'evaluation.demand_live']},
  {id: 'report-arms-to-visit', name: 'Arms to visit', description: 'Arms with the highest risk that the transmission fails.', question: 'Which arms should a technician see first?', owner: 'Service', expert: 'the-service-lead', projects: ['predictive-maintenance'], datasets: ['evaluation.wear_risk', 'evaluation.wear_windows']},
  {id: 'report-access-review', name: 'Access of leavers', description: 'Leavers who still have access, in numbers.', question: 'Who can still read what they should not?', owner: 'People', expert: 'the-people-partner', projects: ['customer-privacy'], datasets: ['marts.fct_access_review']},
];

export const models: readonly ModelNote[] = [
  {id: 'demand-forecast', dataset: 'registry.demand_forecast', name: 'Demand forecast', description: 'Pieces of each finished good that each region will order in the week to come.', owner: 'Data Platform', expert: 'the-data-scientist', projects: ['demand-planning']},
  {id: 'wear-model', dataset: 'registry.wear_model', name: 'Wear model', description: 'Probability that the transmission of an arm fails within 60 days.', owner: 'Data Platform', expert: 'the-data-scientist', projects: ['predictive-maintenance']},
];
