namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Keys of the front matter that the engine looks at.</summary>
internal static class MetadataKeys
{
    /// <summary>The title.</summary>
    public const string Title = "title";

    /// <summary>The description.</summary>
    public const string Description = "description";

    /// <summary>The locale.</summary>
    public const string Locale = "ms.contentlocale";

    /// <summary>Identifies the version of the source.</summary>
    public const string SourceVersion = "ms.openlocfilehash";

    /// <summary>The day on which that version went to the translators.</summary>
    public const string Handoff = "ms.lasthandoff";

    /// <summary>The day on which the author last looked at the article.</summary>
    public const string Date = "ms.date";
}
