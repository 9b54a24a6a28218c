import Link from '@docusaurus/Link';
import {useThemeConfig} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Props} from '@theme/Logo';
import Arm from '@site/static/img/arm.svg';
import styles from './styles.module.css';

/** The way home: the arm, in the color of the theme, and the guide's name. */
export default function Logo({imageClassName, titleClassName, ...link}: Props) {
  const {title} = useThemeConfig().navbar;
  return (
    <Link to={useBaseUrl('/')} {...link}>
      <span className={imageClassName}><Arm className={styles.arm} width={32} height={32} aria-hidden /></span>
      <b className={titleClassName}>{title}</b>
    </Link>
  );
}
