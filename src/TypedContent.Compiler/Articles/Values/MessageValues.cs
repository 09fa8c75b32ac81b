using TypedContent.Compiler.Text;
using TypedContent.Shared.Messages;

namespace TypedContent.Compiler.Articles.Values;

/// <summary>Finds the values of messages, with their places.</summary>
internal static class MessageValues
{
    /// <summary>Returns the values of <paramref name="message"/>, which is read from <paramref name="source"/>.</summary>
    public static TextValues Of(Message message, MessageSource source) =>
        new(new EquatableArray<ValueParameter>(message.Parameters.Select(parameter => ParameterOf(parameter, message))), MessageWords.Of(message))
        {
            Places = new EquatableArray<FileSpan>(message.Parameters.Select(parameter => source.PlaceOf(parameter.Position, parameter.Name.Length))),
            Choices = new EquatableArray<ValueChoice>(message.Choices.Select(choice => ChoiceOf(choice, source))),
            Forms = new EquatableArray<ValueForm>(ValueForm.In(message.Parts).Distinct()),
            Quoted = new EquatableArray<QuotedValue>(message.Quotes.SelectMany(quote => QuotedIn(quote, source))),
            Length = source.Length,
        };

    private static ValueParameter ParameterOf(MessageParameter parameter, Message message) => new(parameter.Name, parameter.Type switch
    {
        MessageParameterType.Number => ValueKind.Number,
        MessageParameterType.Date => ValueKind.Date,
        _ => message.Choices.Any(choice => choice.Name == parameter.Name) ? ValueKind.Choice : ValueKind.Text,
    });

    private static ValueChoice ChoiceOf(MessageChoice choice, MessageSource source) =>
        new(choice.Name, choice.Kind switch { MessageArgumentKind.Plural => "plural", MessageArgumentKind.Ordinal => "selectordinal", _ => ValueChoice.Select }, source.PlaceOf(choice.Position, 1))
        {
            Offset = choice.Offset,
            ShowsNumber = choice.Branches.Any(branch => branch.Parts.Any(part => part is MessageNumberSign)),
            Branches = choice.Kind == MessageArgumentKind.Select
                ? new EquatableArray<ValueBranch>(choice.Branches.Select(branch => new ValueBranch(branch.Key, source.PlaceOf(branch.Position, branch.Key.Length)))) : [],
        };

    private static IEnumerable<QuotedValue> QuotedIn(MessageQuote quote, MessageSource source)
    {
        var html = source.Html;
        for (var at = quote.Start + 1; at < quote.End; at++)
        {
            // Code has no values.
            if (html[at] == '<' && CodeEnd(html, at) is >= 0 and var end)
            {
                at = end;
            }
            else if (html[at] == '{' && NameAt(html, at + 1, quote.End) is { Length: > 0 } name)
            {
                yield return new QuotedValue(name, MessageQuote.Doubled(html, quote.Start), source.PlaceOf(quote.Start, 1));
            }
        }
    }

    private static int CodeEnd(string html, int at) =>
        string.CompareOrdinal(html, at, "<code>", 0, "<code>".Length) == 0 ? html.IndexOf("</code>", at, StringComparison.Ordinal) : -1;

    private static string NameAt(string html, int at, int end)
    {
        while (at < end && MessageSyntax.IsSpace(html[at]))
        {
            at++;
        }

        var start = at;
        while (at < end && MessageSyntax.IsInName(html[at]))
        {
            at++;
        }

        return html.Substring(start, at - start);
    }
}
