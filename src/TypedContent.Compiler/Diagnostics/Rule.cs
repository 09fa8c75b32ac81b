using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>Represents a kind of problem. Each rule has a class in <c>Rules</c> and a page in docs/diagnostics.</summary>
/// <param name="Id">The id, such as <c>TC1001</c>.</param>
/// <param name="Category">The category, such as <c>Links</c>.</param>
/// <param name="Severity">The severity of its problems unless a project sets another.</param>
/// <param name="Title">The title of its page.</param>
/// <param name="MessageFormat">The message without the suggestion, with a placeholder for each part of the subject.</param>
public sealed record Rule(string Id, string Category, RuleSeverity Severity, string Title, string MessageFormat)
{
    /// <summary>Gets a value that indicates whether the rule is on unless a project turns it off.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Gets a value that indicates whether front matter violates the rule that a type of the project describes, which only the compiler reads.</summary>
    public bool IsOfSchema { get; init; }

    /// <summary>Gets the number of placeholders in the message.</summary>
    public int SubjectCount { get; } = CountPlaceholders(MessageFormat);

    /// <summary>Gets a value that indicates whether the rule's problems leave text unread, so that it isn't known what the file lacks.</summary>
    internal bool HidesText { get; init; }

    /// <summary>Returns a problem at <paramref name="span"/> of a file that is set later.</summary>
    internal Problem At(FileSpan span, string? suggestion, params string[] subject) =>
        new(this, span, new EquatableArray<string>(Array.ConvertAll(subject, Excerpt.Part)), suggestion is null ? null : Excerpt.Part(suggestion));

    private static int CountPlaceholders(string format)
    {
        var count = 0;
        while (format.IndexOf("{" + count + "}", StringComparison.Ordinal) >= 0)
        {
            count++;
        }

        return count;
    }
}
