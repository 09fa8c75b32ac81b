namespace TypedContent.Tests.Fakes;

/// <summary>Represents an article with 300 units and 40 links of mixed kinds.</summary>
public sealed class WideArticle : Article<WideArticle.StringTable<ContentString>, EmptyTable, EmptyTable>
{
    public WideArticle(ContentSet set)
        : base(set, "wide", memberHash: 0, sections: 0, links: 40, strings: 300)
    {
    }

    public ref readonly LinkTable Links => ref LinksOf<LinkTable>();

    public readonly struct StringTable<T>
    {
        public readonly T S000, S001, S002, S003, S004, S005, S006, S007, S008, S009;
        public readonly T S010, S011, S012, S013, S014, S015, S016, S017, S018, S019;
        public readonly T S020, S021, S022, S023, S024, S025, S026, S027, S028, S029;
        public readonly T S030, S031, S032, S033, S034, S035, S036, S037, S038, S039;
        public readonly T S040, S041, S042, S043, S044, S045, S046, S047, S048, S049;
        public readonly T S050, S051, S052, S053, S054, S055, S056, S057, S058, S059;
        public readonly T S060, S061, S062, S063, S064, S065, S066, S067, S068, S069;
        public readonly T S070, S071, S072, S073, S074, S075, S076, S077, S078, S079;
        public readonly T S080, S081, S082, S083, S084, S085, S086, S087, S088, S089;
        public readonly T S090, S091, S092, S093, S094, S095, S096, S097, S098, S099;
        public readonly T S100, S101, S102, S103, S104, S105, S106, S107, S108, S109;
        public readonly T S110, S111, S112, S113, S114, S115, S116, S117, S118, S119;
        public readonly T S120, S121, S122, S123, S124, S125, S126, S127, S128, S129;
        public readonly T S130, S131, S132, S133, S134, S135, S136, S137, S138, S139;
        public readonly T S140, S141, S142, S143, S144, S145, S146, S147, S148, S149;
        public readonly T S150, S151, S152, S153, S154, S155, S156, S157, S158, S159;
        public readonly T S160, S161, S162, S163, S164, S165, S166, S167, S168, S169;
        public readonly T S170, S171, S172, S173, S174, S175, S176, S177, S178, S179;
        public readonly T S180, S181, S182, S183, S184, S185, S186, S187, S188, S189;
        public readonly T S190, S191, S192, S193, S194, S195, S196, S197, S198, S199;
        public readonly T S200, S201, S202, S203, S204, S205, S206, S207, S208, S209;
        public readonly T S210, S211, S212, S213, S214, S215, S216, S217, S218, S219;
        public readonly T S220, S221, S222, S223, S224, S225, S226, S227, S228, S229;
        public readonly T S230, S231, S232, S233, S234, S235, S236, S237, S238, S239;
        public readonly T S240, S241, S242, S243, S244, S245, S246, S247, S248, S249;
        public readonly T S250, S251, S252, S253, S254, S255, S256, S257, S258, S259;
        public readonly T S260, S261, S262, S263, S264, S265, S266, S267, S268, S269;
        public readonly T S270, S271, S272, S273, S274, S275, S276, S277, S278, S279;
        public readonly T S280, S281, S282, S283, S284, S285, S286, S287, S288, S289;
        public readonly T S290, S291, S292, S293, S294, S295, S296, S297, S298, S299;
    }

    public readonly struct LinkTable
    {
        public readonly Link L00;
        public readonly ArticleLink<SampleArticle> L01;
        public readonly SectionLink<WideArticle> L02;
        public readonly AnchorLink L03;
        public readonly Link L04;
        public readonly ArticleLink<SampleArticle> L05;
        public readonly SectionLink<WideArticle> L06;
        public readonly AnchorLink L07;
        public readonly Link L08;
        public readonly ArticleLink<SampleArticle> L09;
        public readonly SectionLink<WideArticle> L10;
        public readonly AnchorLink L11;
        public readonly Link L12;
        public readonly ArticleLink<SampleArticle> L13;
        public readonly SectionLink<WideArticle> L14;
        public readonly AnchorLink L15;
        public readonly Link L16;
        public readonly ArticleLink<SampleArticle> L17;
        public readonly SectionLink<WideArticle> L18;
        public readonly AnchorLink L19;
        public readonly Link L20;
        public readonly ArticleLink<SampleArticle> L21;
        public readonly SectionLink<WideArticle> L22;
        public readonly AnchorLink L23;
        public readonly Link L24;
        public readonly ArticleLink<SampleArticle> L25;
        public readonly SectionLink<WideArticle> L26;
        public readonly AnchorLink L27;
        public readonly Link L28;
        public readonly ArticleLink<SampleArticle> L29;
        public readonly SectionLink<WideArticle> L30;
        public readonly AnchorLink L31;
        public readonly Link L32;
        public readonly ArticleLink<SampleArticle> L33;
        public readonly SectionLink<WideArticle> L34;
        public readonly AnchorLink L35;
        public readonly Link L36;
        public readonly ArticleLink<SampleArticle> L37;
        public readonly SectionLink<WideArticle> L38;
        public readonly AnchorLink L39;
    }
}
