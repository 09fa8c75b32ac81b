using System.Text;
using TypedContent.Compiler.Markdown;
using TypedContent.Shared.Messages;

namespace TypedContent.Compiler.Articles.Values;

/// <summary>Finds the words of a message: its text without values, in which each choice is its branch for all other values.</summary>
internal static class MessageWords
{
    /// <summary>Returns the words, shortened; empty if the message consists of values.</summary>
    public static string Of(Message message)
    {
        var words = new StringBuilder();
        Add(message.Parts, words);
        return PlainLabel.OfText(words.ToString()).Trim();
    }

    // The parser limits the depth of branches.
    private static void Add(IReadOnlyList<MessagePart> parts, StringBuilder words)
    {
        foreach (var part in parts)
        {
            if (part is MessageText text)
            {
                AddText(text.Html, words);
            }
            else if ((part as MessageChoice)?.Find("other") is { } branch)
            {
                Add(branch.Parts, words);
            }
        }
    }

    private static void AddText(string html, StringBuilder words)
    {
        for (var at = 0; at < html.Length; at++)
        {
            // Tags and references are no words.
            var end = html[at] switch { '<' => html.IndexOf('>', at), '&' => html.IndexOf(';', at), _ => -1 };
            if (end < 0)
            {
                words.Append(html[at]);
                continue;
            }

            words.Append(html[at] == '&' ? " " : string.Empty);
            at = end;
        }
    }
}
