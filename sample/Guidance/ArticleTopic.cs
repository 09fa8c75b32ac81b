namespace Guidance;

/// <summary>Specifies what an article is.</summary>
internal enum ArticleTopic
{
    /// <summary>An article of another kind.</summary>
    Article,

    /// <summary>Steps.</summary>
    HowTo,
}
