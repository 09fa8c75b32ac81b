namespace TypedContent.Compiler.Markdown.Alerts;

/// <summary>Provides the words that translators and machines write for the keywords of alerts, which aren't translated.</summary>
/// <remarks>A word that stands for different keywords in different languages, such as <c>OBS</c>, is left out.</remarks>
internal static class TranslatedAlertKind
{
    private static readonly (string Kind, string Words)[] s_words =
    [
        ("NOTE", "HINWEIS ANMERKUNG NOTIZ BEMERKUNG REMARQUE NOTA OPMERKING NOTITIE NOTERING ANMÄRKNING ANTECKNING OBSERVERA BEMÆRK BEMÆRKNING MERK MERKNAD HUOMAUTUS HUOM UWAGA POZNÁMKA POZNAMKA MEGJEGYZÉS NOT ПРИМЕЧАНИЕ ПРИМІТКА 注 注記 メモ 備考 附注 备注 说明 說明 備註 참고 메모 ملاحظة הערה CATATAN หมายเหตุ"),
        ("TIP", "TIPP TIPS VINKKI CONSEIL ASTUCE CONSEJO SUGERENCIA SUGGERIMENTO CONSIGLIO DICA PORADA WSKAZÓWKA WSKAZOWKA İPUCU IPUCU СОВЕТ ПОРАДА ヒント 提示 秘訣 팁 تلميح עצה"),
        ("IMPORTANT", "WICHTIG IMPORTANTE BELANGRIJK VIKTIGT VIKTIG VIGTIGT TÄRKEÄÄ WAŻNE WAZNE DŮLEŽITÉ DULEZITE DÔLEŽITÉ FONTOS ÖNEMLİ ВАЖНО ВАЖЛИВО 重要 중요 هام חשוב PENTING สำคัญ"),
        ("CAUTION", "VORSICHT PRÉCAUTION PRUDENCE PRECAUCIÓN CAUTELA ATTENZIONE CUIDADO FÖRSIKTIGHET VARSAMHET FORSIGTIG FORSIKTIG OSTROŻNIE UPOZORNĚNÍ DİKKAT ОСТОРОЖНО 주의"),
        ("WARNING", "WARNUNG AVERTISSEMENT ADVERTENCIA AVVISO AVVERTENZA AVISO WAARSCHUWING VARNING ADVARSEL VAROITUS OSTRZEŻENIE OSTRZEZENIE VAROVÁNÍ VÝSTRAHA FIGYELMEZTETÉS UYARI ПРЕДУПРЕЖДЕНИЕ ПОПЕРЕДЖЕННЯ 警告 경고 تحذير אזהרה PERINGATAN คำเตือน"),
    ];

    private static readonly Dictionary<string, string> s_kinds = s_words
        .SelectMany(kind => kind.Words.Split(' ').Select(word => (kind.Kind, Word: word)))
        .ToDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the keyword that a word is the translation of; null if it isn't known.</summary>
    public static string? Of(string word) => s_kinds.TryGetValue(word.Trim(), out var kind) ? kind : null;
}
