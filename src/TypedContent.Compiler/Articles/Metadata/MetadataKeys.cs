namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Defines the front matter keys that the engine reads.</summary>
internal static class MetadataKeys
{
    /// <summary>The key of the title.</summary>
    public const string Title = "title";

    /// <summary>The key of the description.</summary>
    public const string Description = "description";

    /// <summary>The key of the locale.</summary>
    public const string Locale = "ms.contentlocale";

    /// <summary>The key of the identifier of the source version.</summary>
    public const string SourceVersion = "ms.openlocfilehash";

    /// <summary>The key of the date on which the source version was sent to the translators.</summary>
    public const string Handoff = "ms.lasthandoff";

    /// <summary>The key of the date on which the author last reviewed the article.</summary>
    public const string Date = "ms.date";

    /// <summary>The key that tells whether the texts are messages with values.</summary>
    public const string Values = "typedcontent.values";
}
