namespace ListingEngine.Core.Plans.Texts;

/// <summary>A piece of a template that was understood.</summary>
internal abstract record TemplatePart
{
    public abstract void Write(TextSubject subject, TextComposer composer, TextDraft value);
}

/// <summary>Words as they stand.</summary>
/// <param name="Depth">How many conditions they stand in.</param>
/// <param name="Tells">They are all that a condition has to say.</param>
internal sealed record WordsPart(string Text, int Depth, bool Tells = false) : TemplatePart
{
    public override void Write(TextSubject subject, TextComposer composer, TextDraft value) => composer.Words(Text, Depth, Tells);
}

/// <summary>A comma, or what else parts a sentence.</summary>
internal sealed record GapPart(string Text) : TemplatePart
{
    public override void Write(TextSubject subject, TextComposer composer, TextDraft value) => composer.Gap(Text);
}

/// <summary>A bracket or quote.</summary>
/// <param name="Depth">How many conditions it stands in.</param>
internal sealed record BracketPart(char Sign, int Depth) : TemplatePart
{
    public override void Write(TextSubject subject, TextComposer composer, TextDraft value)
    {
        if (Sign is '(' or '«') composer.Open(Sign, Depth);
        else composer.Close(Sign, Depth);
    }
}

/// <summary>The end of a sentence.</summary>
internal sealed record StopPart(string Text) : TemplatePart
{
    public override void Write(TextSubject subject, TextComposer composer, TextDraft value) => composer.Stop(Text);
}

/// <summary>The end of a line.</summary>
internal sealed record LinePart : TemplatePart
{
    public override void Write(TextSubject subject, TextComposer composer, TextDraft value) => composer.Line();
}

/// <summary>A field to print.</summary>
internal sealed record FieldPart(TemplateField Field, TemplateForm Form) : TemplatePart
{
    public override void Write(TextSubject subject, TextComposer composer, TextDraft value)
    {
        value.CutTo(0);
        FieldValues.Print(Field, Form, subject, value);
        composer.Field(value.Written, Field.Type is not (Filters.FilterType.Text or Filters.FilterType.Number));
    }
}

/// <summary>The object's own text.</summary>
internal sealed record OwnTextPart : TemplatePart
{
    public override void Write(TextSubject subject, TextComposer composer, TextDraft value)
    {
        var own = Text.Sentences.Cut(subject.Object.Description?.Trim() ?? "", composer.OwnMost);
        composer.Own = (composer.Own.Length + own.Length, composer.Own.Times + 1);
        composer.Field(own, isWord: false);
    }
}

/// <summary>The first branch whose condition holds, or what stands behind <c>{иначе}</c>.</summary>
internal sealed record ChoicePart(IReadOnlyList<(TemplateCondition Holds, TemplatePart[] Parts)> Branches, TemplatePart[] Otherwise) : TemplatePart
{
    public override void Write(TextSubject subject, TextComposer composer, TextDraft value)
    {
        composer.Touch();
        foreach (var part in Choose(subject)) part.Write(subject, composer, value);
        composer.Touch();
    }

    private TemplatePart[] Choose(TextSubject subject)
    {
        foreach (var (holds, parts) in Branches)
            if (holds(subject)) return parts;
        return Otherwise;
    }
}

/// <summary>A condition that was understood.</summary>
internal delegate bool TemplateCondition(TextSubject subject);
