using System.Diagnostics.CodeAnalysis;

namespace TypedContent;

/// <summary>Marks an article that a locale has a file of, for <see cref="LocalizedArticleExtensions.In{TLocale}(IArticleIn{TLocale})"/>. Generated classes implement it.</summary>
/// <typeparam name="TLocale">The locale.</typeparam>
[SuppressMessage("Design", "CA1040:Avoid empty interfaces", Justification = "The compiler checks it, and it costs no member.")]
public interface IArticleIn<TLocale>
    where TLocale : struct, ILocaleType;
