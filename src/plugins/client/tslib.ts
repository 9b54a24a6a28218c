/* Stands in for the package within @docusaurus/utils-common, which calls one of its forty helpers and would bring all. */
export const __importDefault = (module: {__esModule?: boolean}) => (module.__esModule ? module : {default: module});
