using System.Text;
using System.Text.Json.Nodes;

namespace TypedContent.LanguageServer.Tests;

/// <summary>Many random changes in a row leave the same text as in the editor, in each encoding of positions.</summary>
public sealed class BurstTests
{
    private static readonly string[] s_pieces =
        ["x", "é", "😀", "𝒳", "\n", "\r\n", "[l](gone.md) ", "## H\n", "`", "[", "](", "---\n", "<!--", "-->", "\u2028", "👩‍👧", "{#id}", "| a | b |\n", "title: x\n"];

    [Theory]
    [InlineData("utf-16", 1)]
    [InlineData("utf-8", 2)]
    [InlineData("utf-8", 3)]
    public async Task Three_hundred_random_changes_give_the_findings_of_the_last_text(string encoding, ulong seed)
    {
        var dice = new Dice(seed);
        var text = Articles.All[0].Text;
        await using var editor = await StartAsync(encoding);
        await editor.OpenAsync(Articles.Invoices, text);
        for (var version = 2; version < 302; version++)
        {
            var (start, end) = (Place(text, dice.Next(text.Length + 1)), 0);
            end = Place(text, Math.Min(text.Length, start + dice.Next(6)));
            var isBeyond = dice.Next(20) == 0;
            var piece = s_pieces[dice.Next(s_pieces.Length)];
            await editor.ChangeAsync(Articles.Invoices, version, PositionOf(text, start, encoding), isBeyond ? (1_000_000, 7) : PositionOf(text, end, encoding), piece);
            text = text[..start] + piece + (isBeyond ? string.Empty : text[end..]);
        }

        await using var other = await StartAsync(encoding);
        await other.OpenAsync(Articles.Invoices, text);
        Assert.Equal(await FindingsAsync(other), await FindingsAsync(editor));
        Assert.Equal(await SymbolsAsync(other), await SymbolsAsync(editor));
    }

    private static Task<EditorSession> StartAsync(string encoding) => EditorSession.StartAsync(
        new JsonObject
        {
            ["capabilities"] = new JsonObject { ["general"] = new JsonObject { ["positionEncodings"] = new JsonArray(encoding) } },
            ["initializationOptions"] = new JsonObject { ["diagnostics"] = "pull" },
        },
        Articles.All);

    private static async Task<IEnumerable<string>> FindingsAsync(EditorSession editor) =>
        (await editor.OfAsync("textDocument/diagnostic", Articles.Invoices)).GetProperty("items").EnumerateArray().Select(EditorSession.Show).ToList();

    private static async Task<string> SymbolsAsync(EditorSession editor) => (await editor.OfAsync("textDocument/documentSymbol", Articles.Invoices)).ToString();

    /// <summary>Returns the nearest offset at or before one that isn't in the middle of a character or of the end of a line.</summary>
    private static int Place(string text, int offset) =>
        offset > 0 && offset < text.Length && (char.IsLowSurrogate(text[offset]) || (text[offset] == '\n' && text[offset - 1] == '\r')) ? offset - 1 : offset;

    private static (int Line, int Character) PositionOf(string text, int offset, string encoding)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        var before = text[start..offset];
        return (line, encoding == "utf-8" ? Encoding.UTF8.GetByteCount(before) : before.Length);
    }
}
