/**
 * Verbs a purpose may begin with: what a reader does that somebody else can see.
 * Add a verb here, in its base form, when it passes that test: "show me" makes sense after it.
 */
export const verbs: ReadonlySet<string> = new Set(
  `adapt add adopt agree align allocate analyze answer anticipate apply approve argue arrange ask assemble assess assign
  audit avoid backfill balance bargain benchmark bound break budget build calculate calibrate call catch challenge
  change characterize chart check choose cite clarify classify clean close code collect combine commit compare compose
  compute conclude conduct configure connect construct contain contrast control convert coordinate correct cost count
  criticize cut date debug decide declare decompose deduplicate defend defer define delay delegate delete deliver
  demonstrate deploy derive describe design detect determine develop diagnose diagram direct disclose discuss
  distinguish divide document draft draw drop encrypt end enforce enumerate escalate establish estimate evaluate
  examine exclude execute expect explain export express extract fail fetch figure fill filter find finish fit fix flag
  follow forecast forge fork form formulate frame gate generate give govern grade grant group grow guard guess halt
  hand handle hire host identify implement import improve include index inform ingest inspect install instrument
  integrate interpret interrupt interview introduce invent investigate invite isolate issue join judge justify keep
  kill label lay lead lend limit line link list load locate log look lower make manage map mark mask match measure
  merge migrate mitigate mock model monitor move name narrow negotiate nominate note number object observe onboard
  open operate opt optimize order organize outline own pack package pair parse partition pass patch pause persuade
  pick pin pivot place plan plot point post practice predict prefer prepare present preserve prevent price prioritize
  produce profile program project propose protect prototype prove provide prune publish pull purge push put qualify
  quantify query question quote raise rank react read rebalance rebuild rebut recognize recommend reconcile
  reconstruct record recover redact redesign redraw reduce refactor refine reframe refuse refute register reject
  release remove rename reorganize repair repeat replace replay report represent reproduce request require resample
  reserve reset resize resolve respond restore restrict retire retrain retrieve retry return reuse reverse review
  revise revoke rework rewrite roll route run sample satisfy save say scale schedule score seal search secure select
  sell send separate sequence serve set settle shape shard share shift ship shorten show shrink sign simulate size
  sketch skip slice solve sort source specify spend split spot stage stagger standardize start state steer step stop
  store stream stress strike structure subscribe subtract suggest summarize supervise support survey switch synthesize
  tabulate tag tailor take talk target teach tell terminate test throttle tighten time trace track train transfer
  transform translate triage trigger trim troubleshoot tune turn undo unify unpack update upgrade use validate value
  vary vectorize verify version visualize vote walk watch weigh wire withdraw wrap write`.split(/\s+/),
);

/** Verbs that nobody can observe: a reader cannot tick them honestly, and no question can test them. */
export const unobservable: ReadonlySet<string> = new Set(
  'understand know learn grasp comprehend appreciate realize see be become consider think believe feel explore discover remember'
    .split(' ')
    .concat(['familiarize', 'master', 'study']),
);
