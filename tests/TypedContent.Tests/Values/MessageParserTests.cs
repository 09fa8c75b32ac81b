using TypedContent.Shared.Messages;

namespace TypedContent.Tests.Values;

/// <summary>Tests which texts are messages, and what is said about those that aren't.</summary>
public sealed class MessageParserTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("{a}")]
    [InlineData("{ a , number , integer }")]
    [InlineData("{a,plural,one{#}other{#}}")]
    [InlineData("{a, plural, offset:2 =0 {} =-1 {x} other {'{#'}}")]
    [InlineData("}")]
    [InlineData("it's '{a'")]
    [InlineData("<code>{</code>")]
    [InlineData("<a href=\"{\">x</a>")]
    [InlineData("&#123;&amp;")]
    [InlineData("{a, select, other {<b>x</b><br /><img src=\"x\" />}}")]
    [InlineData("</b>{a}")]
    [InlineData("{a,\u200F plural,\u00A0one\u200E {#}\u2028other {#}}")]
    [InlineData("{\u0928\u093E\u092E} {e\u0301, select, \u0938\u094D\u0924\u094D\u0930\u0940 {x} other {y}}")]
    [InlineData("{a, select, other {# {b, plural, one {#} other {#}} #}}")]
    [InlineData("{a, plural, one {#} other {{b, select, other {{c, plural, one {#} other {# &#35;}} &#35;}} #}}")]
    public void Valid_texts_are_messages(string html)
    {
        Assert.NotNull(MessageParser.Parse(html, out MessageError? error));
        Assert.Null(error);
    }

    [Theory]
    [InlineData("x {", 2, "closing brace")]
    [InlineData("x {}", 2, "doesn't begin with a name")]
    [InlineData("x {a b}", 5, "'b' follows the name 'a'")]
    [InlineData("{0}", 1, "'0' is a number")]
    [InlineData("{a, spellout}", 4, "'spellout' is no type")]
    [InlineData("{a, number, currency}", 12, "'currency' is no style of 'number'")]
    [InlineData("{a, number, ::percent}", 12, "'::percent' is no style")]
    [InlineData("{a, date, full}", 10, "'full' is no style of 'date'")]
    [InlineData("{a, date", 0, "no closing brace")]
    [InlineData("{a, plural}", 10, "no branches")]
    [InlineData("{a, plural, one {x}}", 0, "no branch 'other'")]
    [InlineData("{a, plural, other {x}", 0, "no closing brace")]
    [InlineData("{a, plural, other {x", 18, "the branch has no closing brace")]
    [InlineData("{a, plural, some {x} other {y}}", 12, "'some' is no plural category")]
    [InlineData("{a, plural, =1 {x} =1.0 {y} other {z}}", 19, "twice")]
    [InlineData("{a, plural, offset:x other {z}}", 19, "after 'offset:'")]
    [InlineData("{a, select, =1 {x} other {z}}", 12, "'=1' is at the place of a branch")]
    [InlineData("{a, select, <b>x</b> other {z}}", 12, "at the place of a branch")]
    [InlineData("{a, select, other {<b>x}}</b>", 18, "ends outside of it")]
    [InlineData("<b>{a, select, other {x</b>}}", 23, "doesn't begin in it")]
    [InlineData("{a, plural, other {{b, select, other {# files}}}}", 38, "'#' is no number in a branch of 'select'")]
    [InlineData("{a, selectordinal, other {{b, select, other {'#'}}}}", 46, "'#' is no number in a branch of 'select'")]
    [InlineData("{a\u0301\u200Fb}", 4, "'b' follows the name")]
    [InlineData("{a, number} {a, date}", 13, "values of two types")]
    [InlineData("{a, select, other {}} {a, number}", 23, "values of two types")]
    [InlineData("'{", 0, "the apostrophe begins text that no other apostrophe ends")]
    [InlineData("{a} l'{a}", 5, "the apostrophe begins text that no other apostrophe ends")]
    [InlineData("{a, plural, one {l'} other {x}}", 18, "the apostrophe begins text that no other apostrophe ends")]
    [InlineData("{a, select, b {x} OTHER {y}}", 18, "'OTHER' is not 'other'")]
    public void Other_texts_have_one_error_at_its_place(string html, int position, string problem)
    {
        Assert.Null(MessageParser.Parse(html, out MessageError? error));
        Assert.Equal(position, error!.Position);
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.NotEmpty(error.Advice);
    }

    [Theory]
    [InlineData("{a} est l'{a}", "write two apostrophes, as in l''{a}, or another one where the text ends")]
    [InlineData("d'{ name }", "write two apostrophes, as in d''{, or another one where the text ends")]
    [InlineData("'", null)]
    [InlineData("'}", "write two apostrophes, as in ''}, or another one where the text ends")]
    [InlineData("{a, plural, mnay {x} other {y}}", "write 'many'")]
    [InlineData("{a, plural, Few {x} other {y}}", "write 'few'")]
    [InlineData("{a, plural, ones {x} other {y}}", "write 'one'")]
    [InlineData("{a, plural, one {x} OTHER {y}}", "write 'other'")]
    [InlineData("{a, plural, 1 {x} other {y}}", "write '=1'")]
    [InlineData("{a, plural, eine {x} other {y}}", "write zero, one, two, few, many, other, or a number such as '=1'")]
    [InlineData("{a, select, b {x} Other {y}}", "write 'other'")]
    public void An_error_has_one_suggestion(string html, string? advice)
    {
        MessageParser.Parse(html, out MessageError? error);

        Assert.Equal(advice, error?.Advice);
    }

    [Fact]
    public void Branches_and_values_are_limited()
    {
        string deep = string.Concat(Enumerable.Repeat("{a, select, other {", 100_000));
        string wide = "{a, select, other {}" + string.Concat(Enumerable.Range(0, 300).Select(i => $" k{i} {{}}")) + "}";
        string many = string.Concat(Enumerable.Range(0, 17).Select(i => $"{{v{i}}}"));

        Assert.All([deep, wide, many], text =>
        {
            Assert.Null(MessageParser.Parse(text, out MessageError? error));
            Assert.Contains("more than", error!.Problem, StringComparison.Ordinal);
        });
        Assert.NotNull(MessageParser.Parse(string.Concat(Enumerable.Repeat("{a, select, other {", 8)) + string.Concat(Enumerable.Repeat("}}", 8)), out _));
    }

    [Fact]
    public void No_text_causes_an_exception()
    {
        string[] pieces =
        [
            "{", "}", "'", ",", "#", "=", "<", ">", "/", "&", ";", " ", "a", "b", "0", "1.5", "\n", "\"", "{a, plural, ", "other {", "one {", "=1 {", "offset:", "select, ", "<b>", "</b>", "<code>", "'{", "}}",
        ];
        var dice = new Dice(17);
        for (int i = 0; i < 20_000; i++)
        {
            string text = dice.Text(pieces, 12);

            Message? message = MessageParser.Parse(text, out MessageError? error);

            Assert.True(message is null != error is null, text);
            Assert.True(error is null || (error.Position >= 0 && error.Position <= text.Length), text);
        }
    }
}
