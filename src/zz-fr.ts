import {firstResult} from './tools/bench/firstResult';
import {findBrowser} from './tools/find-browser';
(async()=>{const r:number[]=[];for(let i=0;i<9;i++){const x=await firstResult(findBrowser(),'.cache/site/root');r.push(x.warm);}console.log(r.sort((a,b)=>a-b).join(' '))})();
