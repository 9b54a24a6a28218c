/** Names of the bibliography's topics, in the order in which the book comes to them. */
const TOPICS: Record<string, string> = {
  'business-case': 'Business case',
  'python-stack': 'Python stack',
  'research-lifecycle': 'Research life cycle',
  pipelines: 'Pipelines',
  storage: 'Storage',
  'data-quality': 'Data quality',
  'distributed-processing': 'Distributed processing',
  lineage: 'Lineage',
  deployment: 'Deployment',
  telemetry: 'Telemetry',
  'security-and-privacy': 'Security and privacy',
  'cloud-and-on-premises': 'Cloud and on premises',
  kubernetes: 'Kubernetes',
  llm: 'Language models',
  collaboration: 'Collaboration',
  'architect-plan': 'The architect’s plan',
  'case-studies': 'Case studies',
};

const order = Object.keys(TOPICS);

/** The topics that occur, in book order; one that has no name here goes last, under its id. */
export function topicOptions(occurring: Iterable<string>): {value: string; label: string}[] {
  const all = new Set(occurring);
  const unnamed = [...all].filter((topic) => !order.includes(topic)).sort();
  return [...order.filter((topic) => all.has(topic)), ...unnamed].map((value) => ({value, label: topicLabel(value)}));
}

export function topicLabel(topic: string): string {
  if (Object.hasOwn(TOPICS, topic)) return TOPICS[topic]!;
  const words = topic.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
