using System.Globalization;
using System.Text;
using TypedContent.Shared.Messages;
using TypedContent.Shared.Plurals;

namespace TypedContent.Content.Values;

/// <summary>Writes the HTML of a message with its values.</summary>
/// <param name="arguments">The values.</param>
/// <param name="locale">The locale of the text, whose plural rules count.</param>
/// <param name="culture">The culture of numbers and dates.</param>
/// <param name="keepsSpace">Whether white space in values is written as character references, so that plain text of the HTML has it.</param>
internal sealed class MessageFormatter(MessageArgument[] arguments, Locale locale, CultureInfo culture, bool keepsSpace)
{
    private readonly StringBuilder _html = new();

    /// <summary>Returns the HTML. A value that isn't there, or that is no number where a plural needs one, is shown by its name in braces.</summary>
    internal string Format(Message message)
    {
        Write(message.Parts, default);
        return _html.ToString();
    }

    // The parser limits the depth of branches.
    private void Write(IReadOnlyList<MessagePart> parts, ContentNumber number)
    {
        foreach (MessagePart part in parts)
        {
            switch (part)
            {
                case MessageText text:
                    _html.Append(text.Html);
                    break;
                case MessageNumberSign:
                    WriteEncoded(number.ToString("", culture));
                    break;
                case MessageValue value:
                    WriteEncoded(Find(value.Name) is { } argument ? argument.ToString(value.Kind, value.Style, culture) : "{" + value.Name + "}");
                    break;
                case MessageChoice choice:
                    Write(choice);
                    break;
            }
        }
    }

    private void Write(MessageChoice choice)
    {
        if (Find(choice.Name) is not { } argument || (choice.Kind != MessageArgumentKind.Select && !argument.IsNumber))
        {
            WriteEncoded("{" + choice.Name + "}");
            return;
        }

        if (choice.Kind == MessageArgumentKind.Select)
        {
            Write(choice.Find(argument.ToString(choice.Kind, "", CultureInfo.InvariantCulture)) ?? choice.Find("other"), default);
            return;
        }

        ContentNumber number = argument.Number.Minus(choice.Offset);
        Write(Exact(choice, argument.Number) ?? choice.Find(PluralRules.KeywordOf(CategoryOf(choice, number))) ?? choice.Find("other"), number);
    }

    private void Write(MessageBranch? branch, ContentNumber number)
    {
        if (branch is not null)
        {
            Write(branch.Parts, number);
        }
    }

    private static MessageBranch? Exact(MessageChoice choice, ContentNumber number)
    {
        foreach (MessageBranch branch in choice.Branches)
        {
            if (branch.Number is { } exact && number == exact)
            {
                return branch;
            }
        }

        return null;
    }

    private PluralCategory CategoryOf(MessageChoice choice, ContentNumber number) => number.Shown is { } shown
        ? (choice.Kind == MessageArgumentKind.Ordinal ? locale.Ordinals : locale.Cardinals).Select(new PluralOperands(shown))
        : PluralCategory.Other;

    private MessageArgument? Find(string name)
    {
        foreach (MessageArgument argument in arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }

    private void WriteEncoded(string text)
    {
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                ' ' or '\n' or '\r' or '\t' when keepsSpace => _html.Append("&#").Append((int)c).Append(';'),
                _ => _html.Append(c),
            };
        }
    }
}
