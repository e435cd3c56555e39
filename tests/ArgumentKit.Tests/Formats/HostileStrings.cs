namespace ArgumentKit.Tests.Formats;

/// <summary>Strings that break writers which do not escape.</summary>
internal static class HostileStrings
{
    public static readonly string[] All =
    [
        "",
        " ",
        "\"quoted\" and 'single' and `ticks`",
        "</script><b onload=\"x\">&amp; <!-- --> ]]>",
        "line\nbreak\r\nand\rmore\u2028here\u2029\u0085\f\v",
        "tab\there | pipe || [x] (y) {z}",
        "\ud800 lone \udc00 halves \ud83d",
        "nul\0 escape\u001b[31mred\u001b[0m bell\a",
        "\u202eright to left override\u202c \u2066isolate\u2069 \ufeffmark",
        "back\\slash \\N \\l \\\"",
        "# hash; #quot; #35; style:#x; classDef a:#b; %% comment",
        "end graph subgraph node --> x--o A[B] ::: <br/>",
        "emoji 👩‍👩‍👧 e\u0301 Straße İstanbul ıI",
        "שלום עולם مرحبا 世界",
        "% % %s {0} $HOME `id` ${x}",
    ];
}
