// How eslint-plugin-mdx reads a chapter: with front matter and formulas, as the content door does.
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';

export default {plugins: [remarkFrontmatter, remarkMath]};
