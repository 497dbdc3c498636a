// SSML documents by chance, valid and not; and documents without their places, to be compared.
import fc from 'fast-check';
import type { Level, Span, SpokenDocument } from '../types.ts';

const TEXTS = [
  ...[
    'Hello',
    'world.',
    ' ',
    ' The end. ',
    'Dr. Smith',
    'etc. and so on',
    '3 km',
    '$5',
    'x',
    "'s",
    '-',
    '…',
    '!',
    ' (a',
  ],
  ...[
    'read',
    '1984',
    '&amp;',
    '&#x41;',
    '\n\n',
    'U.S. ',
    'no',
    'É',
    '☃',
    '<![CDATA[<a> b]]>',
    '<!-- c -->',
    '"Yes," ',
    ')',
  ],
];

const leaf = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  fc.constantFrom(
    ...['<break/>', '<break time="1.5s"/>', '<break strength="none"/>', '<mark name="a&quot;b"/>'],
    ...[
      '<sub alias="Doctor">Dr.</sub>',
      '<sub alias="Yes. No. ">y</sub>',
      '<sub alias="&lt;"/>',
      '<sub alias="">z</sub>',
    ],
    ...[
      '<say-as interpret-as="digits">12</say-as>',
      '<say-as interpret-as="address"> 1 Elm St. Ok </say-as>',
    ],
    ...[
      '<say-as interpret-as="date" format="dmy" detail="1">1/2/2000</say-as>',
      '<say-as interpret-as="digits"/>',
    ],
    ...['<phoneme ph="təˈmeɪtoʊ">Tomato</phoneme>', '<phoneme alphabet="x-arpabet" ph="DH AH0"/>'],
    ...[
      '<metadata><x>no</x></metadata>',
      '<audio src="a"><desc>d</desc>bell</audio>',
      '<x:y z="1">foreign</x:y>',
    ],
    ...['<w role="amazon:VBD">read</w>', '<token>New York</token>', '<w role="q">re<break/>ad</w>'],
  ),
);

const open = fc.constantFrom(
  ...['<prosody rate="80%">', '<prosody rate="x-fast" volume="+6dB">', '<prosody pitch="+2st" range="-10%">'],
  ...['<prosody pitch="180Hz">', '<prosody pitch="+20Hz" range="high">', '<prosody volume="silent">'],
  ...[
    '<prosody duration="2s">',
    '<prosody contour="(0%,+10%) (50%,180Hz)">',
    '<prosody rate="113.7%" duration="1500ms">',
  ],
  ...['<voice name="Ann">', '<lang xml:lang="fr">', '<prosody pitch="default" rate="100%">'],
);
const element = (start: string, content: string): string => `${start}${content}</${/\w+/.exec(start)![0]}>`;

const { inline } = fc.letrec<{ inline: string; content: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc
      .tuple(fc.oneof(open, fc.constantFrom('<emphasis>', '<emphasis level="reduced">')), tie('content'))
      .map(([start, content]) => element(start, content)),
  ),
  content: fc.array(tie('inline'), { maxLength: 5 }).map((parts) => parts.join('')),
}));
const phrase = fc.array(inline, { maxLength: 6 }).map((parts) => parts.join(''));
const sentence = phrase.map((content) => element('<s>', content));

/** `content` in arrays, some of it within elements that may hold sentences and paragraphs. */
const around = (content: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const list = fc.array(content, { maxLength: 4 }).map((parts) => parts.join(''));
  return fc.oneof(
    list,
    fc.tuple(open, list).map(([start, inner]) => element(start, inner)),
  );
};
const paragraph = around(fc.oneof(phrase, sentence)).map((content) => element('<p>', content));

/** Whole documents that are SSML. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('<speak>', '<speak version="1.1" xml:lang="en-US">'),
    around(fc.oneof(phrase, sentence, paragraph)),
  )
  .map(([start, content]) => element(start, content));

/** A document as it would be with all its places at 0, and stretches by their number. */
export function withoutPlaces({ sentences }: SpokenDocument): unknown {
  const numbers = new Map<unknown, number>();
  const spanOf = (span: Span): unknown => ({
    ...placeless(span),
    stretches: span.stretches.map((stretch) => {
      if (!numbers.has(stretch)) numbers.set(stretch, numbers.size);
      return { ...placeless(stretch), number: numbers.get(stretch) };
    }),
  });
  return sentences.map((sentence) => ({
    ...placeless(sentence),
    tokens: sentence.tokens.map((token) =>
      token.kind === 'word'
        ? { ...placeless(token), span: sentence.spans.indexOf(token.span) }
        : placeless(token),
    ),
    spans: sentence.spans.map(spanOf),
  }));
}

const placeless = <T extends { start: number; stop: number }>(thing: T): T => ({
  ...thing,
  start: 0,
  stop: 0,
});

/** Whether SSML can say a level in one change. */
export const isSimple = ({ factor, hertz }: Level): boolean => factor === 0 || factor === 1 || hertz === 0;
