declare module '@generated/catalog/default/columns.json' {
  const columns: import('./lineage/columns').ColumnEdges;
  export default columns;
}
