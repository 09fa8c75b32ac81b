using System.Text;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Makes articles of every kind of Markdown that texts stand in. Articles of the same number have the same structure, whatever their words are.</summary>
internal sealed class GeneratedArticle
{
    private static readonly string[] s_source = ["pay", "the", "invoice", "of", "this", "month", "card", "choose", "partner", "account"];
    private static readonly string[] s_translation = ["zahle", "die", "Rechnung", "von", "diesem", "Monat", "Karte", "wähle", "Partner-", "Konto"];

    private readonly Dice _dice;
    private readonly string[] _words;
    private readonly string _line;
    private int _number;

    private GeneratedArticle(int seed, bool isTranslation)
    {
        _dice = new Dice((ulong)seed);
        _words = isTranslation ? s_translation : s_source;
        _line = _dice.Next(5) == 0 ? "\r\n" : "\n";
    }

    /// <summary>Returns an article.</summary>
    /// <param name="seed">The number of the article.</param>
    /// <param name="isTranslation">Whether its words are those of the translation.</param>
    public static string Of(int seed, bool isTranslation)
    {
        var article = new GeneratedArticle(seed, isTranslation);
        var text = new StringBuilder(article.FrontMatter());
        var blocks = 2 + article._dice.Next(3);
        for (var i = 0; i < blocks; i++)
        {
            text.Append(article.Block()).Append('\n');
        }

        text.Append("[ref]: target.md \"title\"\n\n[^n]: ").Append(article.Inline(1)).Append(article._dice.Next(2) == 0 ? "\n" : string.Empty);
        return text.ToString().Replace("\n", article._line, StringComparison.Ordinal);
    }

    private string FrontMatter() => _dice.Next(4) switch
    {
        0 => string.Empty,
        1 => $"---\ntitle: {Words()}\nms.topic: a\n---\n\n",
        2 => $"---\nms.date: 01/02/2026\ntitle: '{Words()} it''s'\ndescription: \"{Words()} \\\"so\\\"\"\n---\n",
        _ => $"---\ndescription: {Words()}\n---\n\n",
    };

    private string Block() => _dice.Next(13) switch
    {
        0 => $"{new string('#', 1 + _dice.Next(4))} {Inline(1)}{(_dice.Next(3) == 0 ? " ##" : string.Empty)}\n",
        1 => $"{Words()}\n---\n",
        2 => $"* {Inline(1)}\n* {Inline(1)}\n  {Words()}\n\n  {Inline(1)}\n",
        3 => $"1. {Inline(1)}\n   - {Words()}\n   - [ ] {Words()}\n2. {Words()}\n\n   > {Words()}\n   > {Words()}\n",
        4 => $"> > {Words()}\n> > {Inline(1)}\n>\n> {Words()}\n",
        5 => $"| {Words()} | {Words()} \\| x |\n|---|:-:|\n| {Cell()} | {Cell()} |\n| Yes | Yes |\n| | {Cell()} |\n",
        6 => $"> [!NOTE]\n> {Inline(1)}\n",
        7 => $"```js\n{Words()}\n```\n\n    {Words()}\n",
        8 => $"<div>\n{Words()}\n</div>\n\n{Words()}\n",
        9 => $"![{Words()}](a.png \"t\")\n\n:::image type=\"content\" source=\"b.png\" alt-text=\"{Words()}\":::\n",
        10 => $"{Words()}  \n{Words()}\\\n{Inline(1)}\n",
        11 => $"+ {Words()}\n\n      code\n\n  {Words()}\n",
        _ => $"{Inline(2)}\n{Inline(1)}\n",
    };

    private string Cell() => _dice.Next(4) switch { 0 => $"`a\\|b` {Words()}", 1 => $"**{Words()}**", 2 => $"[{Words()}](x.md)", _ => Words() };

    private string Inline(int pieces)
    {
        var text = new StringBuilder(Words());
        for (var i = 0; i <= pieces; i++)
        {
            text.Append(' ').Append(Piece()).Append(' ').Append(Words());
        }

        return text.ToString();
    }

    private string Piece() => _dice.Next(18) switch
    {
        0 => $"**{Words()}**",
        1 => $"_{Words()}_",
        2 => $"***{Words()}** {Words()}*",
        3 => $"~~{Words()}~~",
        4 => "`code | x`",
        5 => $"[{Words()} **{Words()}**](a/b.md#c)",
        6 => $"[{Words()}][ref]",
        7 => "[ref]",
        8 => $"![{Words()}](a_b.png)",
        9 => "<https://example.com/a_b>",
        10 => "https://example.com/a_b_c?d=e",
        11 => "&amp; &lt;x&gt; &nbsp;",
        12 => @"\*no\* 1\. \[x\] \# a_b_c",
        13 => $"<b>{Words()}</b><br/>",
        14 => "{name} %1$s {count, number}",
        15 => "[^n]",
        16 => $"<kbd>{Words()}</kbd>",
        _ => $"({Words()}: \"{Words()}\") 5 < 6 & 7",
    };

    private string Words()
    {
        // Each text has other words, since texts with the same translation can't be told apart.
        var text = new StringBuilder();
        var count = 1 + _dice.Next(4);
        for (var i = 0; i < count; i++)
        {
            text.Append(_words[_dice.Next(_words.Length)]).Append(' ');
        }

        return text.Append('n').Append(++_number).ToString();
    }
}
