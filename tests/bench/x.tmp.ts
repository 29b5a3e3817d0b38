import { writeFileSync } from 'node:fs'; import { brotliCompressSync } from 'node:zlib';
import { makeLexicon } from '../../src/features/find/lexicon.ts';
import { nothingAsked } from '../../src/features/find/query.ts';
import { search } from '../../src/features/find/search.ts';
import { unpackIndex } from '../../src/features/find/unpack-index.ts';
import { makeSearchFiles } from '../../src/site/search-index.ts';
const files = await makeSearchFiles();
const L = makeLexicon(unpackIndex(JSON.parse(String(files.get('data/find.json')))));
const now=new Date('2026-11-24T11:00:00Z');
const po=L.pointersOf as Map<string, number[]>;
const nT=L.index.topics.length;
const removed:string[]=[];
const top=(q:string,n:number)=>search({...nothingAsked,q},{now},L).results.results.slice(0,n).map(r=>r.entry.id);
const remove=(at:number)=>{for(const r of L.pointers[at]!.stems)po.set(r,po.get(r)!.filter(x=>x!==at))};
const restore=(at:number)=>{for(const r of L.pointers[at]!.stems)po.get(r)!.push(at)};
// pointer texts
const texts:string[]=[];{for(const t of L.index.topics)for(const s of [t.name,...t.alsoCalled])texts.push(s);for(const p of L.index.phrases)for(const s of p.says)texts.push(s);}
console.log(texts.length,L.pointers.length);
for(let at=L.pointers.length-1;at>=0;at--){ if(L.pointers[at]!.meaning<nT) continue; if(texts[at]===undefined)continue;
  const stems=L.pointers[at]!.stems; if(stems.length<2) continue;
  const q=texts[at]!; const before=top(q,3); remove(at); const after=top(q,3);
  if(before.join()===after.join()) removed.push(q); else restore(at);
}
console.log('redundant',removed.length, brotliCompressSync(removed.join('|')).length);
writeFileSync('/tmp/redundant.json',JSON.stringify(removed));
