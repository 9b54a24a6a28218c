// What src/plugins/client decides.
declare module '@lab-chart' {
  export {default} from './QuickChart';
}
