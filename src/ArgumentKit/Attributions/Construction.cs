using ArgumentKit.Annotations;
using ArgumentKit.Speech;

namespace ArgumentKit.Attributions;

/// <summary>Finds attributions of one kind by the trees and the reporting words.</summary>
internal delegate IEnumerable<AttributionSpans> Construction(AnnotatedText text, ReportingLexicon lexicon);
