using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the source file of a bucket of articles.</summary>
internal static class BucketEmitter
{
    /// <summary>Returns the source file of <paramref name="bucket"/>. An article that can't be written is reported and left out.</summary>
    public static string Emit(Bucket bucket, TypeNames types, Action<Problem> report, CancellationToken cancellation)
    {
        var written = new List<ArticleModel>();
        var classes = new IndentedWriter();
        foreach (var article in bucket.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                classes.Append(ArticleEmitter.Emit(article.Model, article.Schema, types));
                written.Add(article.Model);
            }
            catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
            {
                report(InternalFailure.At(default, e.Message).In(article.FilePath));
            }
        }

        var writer = SourceFile.Begin(types.Namespace);
        PropertyEmitter.Emit(writer, written, types);
        return writer.Append(classes).ToString();
    }
}
