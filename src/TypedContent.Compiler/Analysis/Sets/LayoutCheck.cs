using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths.Layouts;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports what isn't certain about the places of articles, each once (TC5011, TC5012), and settings that aren't understood (TC5013).</summary>
internal static class LayoutCheck
{
    /// <summary>Checks a set.</summary>
    public static void Check(SetContext set)
    {
        foreach (var setting in set.Options.Invalid)
        {
            set.Report(UnknownSetting.At(setting.Setting.Property, setting.Value, setting.Advice));
        }

        foreach (var doubt in set.Options.Layout.Doubts)
        {
            var problem = doubt.Kind switch
            {
                LayoutDoubtKind.Topic => DoubtfulLocale.Topic(default, doubt.Subject),
                LayoutDoubtKind.Guessed => DoubtfulLocale.Guessed(default, doubt.Subject, doubt.Count),
                LayoutDoubtKind.Inner => DoubtfulLocale.Inner(default, doubt.Subject),
                LayoutDoubtKind.LeftOut => DoubtfulLocale.LeftOut(default, doubt.Subject),
                _ => UnplacedFile.At(default, doubt.Subject, doubt.Folder, doubt.Count),
            };
            set.Report(problem.In(doubt.FilePath));
        }
    }
}
