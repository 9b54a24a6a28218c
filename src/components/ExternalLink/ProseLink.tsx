import MDXA from '@theme-original/MDXComponents/A';
import type {ComponentProps} from 'react';
import ExternalLink from '.';

/** A link written in Markdown. */
export default function ProseLink(props: ComponentProps<'a'>) {
  // The content door has checked it; Docusaurus takes the figure's state for a part of the anchor.
  if (props.href && /#figure-[\w-]+\?/.test(props.href)) return <MDXA {...props} {...{'data-noBrokenLinkCheck': true}} />;
  return props.href && /^https?:\/\//.test(props.href) ? (
    <ExternalLink href={props.href}>{props.children}</ExternalLink>
  ) : (
    <MDXA {...props} />
  );
}
