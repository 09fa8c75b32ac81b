using System.Runtime.InteropServices;
using TypedContent.Compiler;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Content;
using TypedContent.Shared;

namespace TypedContent.Tests.Damage;

/// <summary>Represents the articles of a compilation as generated code does. Its packs are in mapped memory and can be replaced.</summary>
internal sealed unsafe class RealSet : ContentSet
{
    private const int BucketCount = 2;
    private const int Capacity = 1 << 17;

    private readonly RealArticle[] _articles;
    private readonly Dictionary<string, (nint Start, int Length)> _mapped;

    internal RealSet(ContentCompilation compilation)
        : base(
            typeof(RealSet).Assembly,
            [.. compilation.Locales.Select(name => new Locale(name))],
            new Locale(compilation.Options.SourceLocale),
            new Locale(compilation.Options.DefaultLocale!),
            BucketCount)
    {
        _articles = [.. compilation.Models.Select(model => new RealArticle(this, model))];
        _mapped = compilation.Locales.ToDictionary(name => name, _ => ((nint)NativeMemory.Alloc(Capacity), 0), StringComparer.Ordinal);
    }

    /// <summary>Replaces the pack of a locale, and forgets everything that was read.</summary>
    internal void Replace(string locale, byte[] pack)
    {
        nint start = _mapped[locale].Start;
        pack.CopyTo(new Span<byte>((void*)start, Capacity));
        _mapped[locale] = (start, pack.Length);
        Renew(new ContentSnapshot(this));
    }

    protected override Article[] LoadBucket(int bucket) =>
        [.. _articles.Where(article => ArticleBucket.Of(article.Path, BucketCount) == bucket)];

    protected override Stream OpenPack(Locale locale)
    {
        (nint start, int length) = _mapped[locale.Name];
        return new UnmanagedMemoryStream((byte*)start, length);
    }

    private sealed class RealArticle(ContentSet set, ArticleModel model)
        : Article(set, model.Path, model.MemberHash, model.Sections.Count, model.Links.Count, model.Strings.Count);
}
