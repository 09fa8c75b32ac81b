using System.Security.Cryptography;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Models;

namespace TypedContent.Compiler.Incremental;

/// <summary>
/// Computes a hash of all that the rest of a build is made of: what other articles use of an article, its generated code, and its problems. An edit
/// that leaves it equal changes nothing but the records of the article.
/// </summary>
internal static class ArticleFingerprint
{
    /// <summary>Returns the fingerprint of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="model">The generated code; null for a file that articles include.</param>
    /// <param name="files">The problems of each variant.</param>
    /// <param name="translations">The problems of the translations.</param>
    /// <param name="isDocumented">Whether the documentation of members is a part of it.</param>
    public static string Of(
        AlignedArticle article, ArticleModel? model, IReadOnlyCollection<FileProblems> files, IReadOnlyCollection<Problem> translations, bool isDocumented)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        ContentStructure.WriteAll(writer, article.Group.Variants, variant => Write(writer, variant));
        WriteAlignment(writer, article);
        if (model is not null)
        {
            ContentStructure.Write(writer, model, isDocumented);
        }

        ContentStructure.WriteAll(writer, files, file => Write(writer, file));
        ContentStructure.WriteAll(writer, translations, problem => ContentStructure.Write(writer, problem));
        using var algorithm = SHA256.Create();
        return Convert.ToBase64String(algorithm.ComputeHash(content.ToArray()));
    }

    /// <summary>Writes a variant without its units and the texts that only its own record has.</summary>
    internal static void Write(BinaryWriter writer, ArticleVariant variant)
    {
        writer.Write(variant.Path);
        writer.Write(variant.Locale);
        writer.Write(variant.FilePath);
        Write(writer, variant.Place);
        writer.Write(variant.IsInclude);
        writer.Write(variant.IsSideBySide);
        writer.Write(variant.SourceVersion);
        writer.Write(variant.IsPartial);
        writer.Write(variant.IncludesUnits);
        writer.Write(variant.HasUnknownBlocks);
        writer.Write(variant.HasValues);
        ContentStructure.WriteAll(writer, variant.Metadata, entry =>
        {
            writer.Write(entry.Key);
            writer.Write((int)entry.Form);
            writer.Write(entry.IsQuoted);
            ContentStructure.WriteAll(writer, entry.Values, writer.Write);
        });
        ContentStructure.WriteAll(writer, variant.MetadataPlaces, place =>
        {
            ContentStructure.Write(writer, place.Key);
            ContentStructure.Write(writer, place.Value);
            ContentStructure.WriteAll(writer, place.Items, item => ContentStructure.Write(writer, item));
        });
        ContentStructure.WriteAll(writer, variant.Mappings, mapping =>
        {
            writer.Write(mapping.Key);
            writer.Write(mapping.Text);
            ContentStructure.Write(writer, mapping.Place);
        });
        ContentStructure.WriteAll(writer, variant.Headings, heading => Write(writer, heading));
        ContentStructure.WriteAll(writer, variant.Anchors, anchor => Write(writer, anchor));
        ContentStructure.WriteAll(writer, variant.SiteAnchors, anchor => Write(writer, anchor));
        ContentStructure.WriteAll(writer, variant.Links, link =>
        {
            writer.Write(link.Destination);
            writer.Write(link.IsImage);
            Write(writer, link.Include);
            Write(writer, link.Place);
        });
    }

    private static void Write(BinaryWriter writer, Heading heading)
    {
        writer.Write(heading.Anchor);
        writer.Write(heading.Level);
        writer.Write(heading.Label);
        writer.Write(heading.Fingerprint);
        writer.Write(heading.Evidence is not null);
        if (heading.Evidence is { } evidence)
        {
            Write(writer, evidence);
        }
    }

    private static void Write(BinaryWriter writer, UnitEvidence evidence)
    {
        writer.Write((int)evidence.Form);
        int[] numbers = [evidence.Nesting, evidence.Variety, evidence.Length, evidence.Marks, evidence.Depth, evidence.Sentences, evidence.Table, evidence.Row, evidence.Column];
        ContentStructure.WriteAll(writer, numbers, writer.Write);
        ContentStructure.WriteAll(writer, evidence.Tokens, writer.Write);
        ContentStructure.WriteAll(writer, evidence.Codes, writer.Write);
        writer.Write(evidence.HasEmphasis);
        writer.Write(evidence.LooseMark);
    }

    private static void Write(BinaryWriter writer, ArticleAnchor anchor)
    {
        writer.Write(anchor.Name);
        writer.Write(anchor.Section);
        writer.Write((int)anchor.Role);
    }

    /// <summary>Writes the sections and links, which tables of the set and records of other articles have too.</summary>
    private static void WriteAlignment(BinaryWriter writer, AlignedArticle article)
    {
        ContentStructure.WriteAll(writer, article.Sections, section =>
        {
            writer.Write(section.Anchor);
            writer.Write(section.Level);
            writer.Write(section.Label);
            writer.Write(section.Parent);
            ContentStructure.WriteAll(writer, section.Indices, writer.Write);
        });
        ContentStructure.WriteAll(writer, article.Links, link =>
        {
            writer.Write((int)link.Resolution.Kind);
            writer.Write(link.Resolution.Target);
            writer.Write(link.Resolution.Fragment);
            writer.Write(link.Resolution.Section);
            ContentStructure.WriteAll(writer, link.Indices, writer.Write);
        });
        ContentStructure.WriteAll(writer, article.LinkRows, rows => ContentStructure.WriteAll(writer, rows, writer.Write));
        ContentStructure.WriteAll(writer, article.Headings, headings =>
        {
            ContentStructure.WriteAll(writer, headings.Joined, writer.Write);
            ContentStructure.WriteAll(writer, headings.Anchors, anchor => Write(writer, anchor));
        });
    }

    private static void Write(BinaryWriter writer, FileProblems file)
    {
        ContentStructure.WriteAll(writer, file.Problems, problem => ContentStructure.Write(writer, problem));
        ContentStructure.WriteAll(writer, file.Suppressions, suppression =>
        {
            ContentStructure.WriteAll(writer, suppression.RuleIds, writer.Write);
            writer.Write(suppression.Line);
            ContentStructure.Write(writer, suppression.Span);
        });
    }

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        writer.Write(text ?? string.Empty);
    }
}
