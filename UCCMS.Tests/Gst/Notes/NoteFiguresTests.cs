using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using static UCCMS.Tests.Gst.Notes.NoteSamples;

namespace UCCMS.Tests.Gst.Notes;

/// <summary>The figures of notes on documents given and at random; seeds are fixed so that a failure comes again.</summary>
public sealed class NoteFiguresTests
{
    [Fact]
    public void Credit_of_part_bears_the_tax_of_that_part()
    {
        var note = Credit(Issued(Parties(), Line(54_321.55m)), 5_000m).Figures;
        Assert.Equal((Rupees(5_000), Rupees(450), Rupees(450), Rupees(5_900), Money.Zero), (note.Taxable, note.Split.Cgst, note.Split.Sgst, note.Payable, note.RoundOff));
    }

    [Fact]
    public void Debit_note_is_rounded_to_the_rupee_outside_its_value()
    {
        var standing = Issued(Parties(place: "27"), Line(54_321.55m));
        var note = NoteFigures.Partial(DocumentKind.DebitNote, [(standing, [Line(250.50m)])], roundToRupee: true).Figures;
        Assert.Equal((Rupees(250.50m), Rupees(45.09m), Rupees(0.41m), Rupees(296)), (note.Taxable, note.Split.Igst, note.RoundOff, note.Payable));
    }

    [Fact]
    public void Debit_note_may_go_above_the_document()
    {
        var standing = Issued(Parties(), Line(100));
        Assert.Equal(Rupees(1_000), NoteFigures.Partial(DocumentKind.DebitNote, [(standing, [Line(1_000)])], true).Figures.Taxable);
        Assert.Equal("note.above-standing", Assert.Throws<RuleViolation>(() => Credit(standing, 100.01m)).Code);
        Assert.Equal("note.value", Assert.Throws<RuleViolation>(() => Credit(standing, 0m)).Code);
    }

    [Fact]
    public void Whole_note_of_a_document_that_was_credited_already_is_refused()
    {
        var standing = Issued(Parties(), Line(100));
        Assert.Equal("note.nothing-stands", Assert.Throws<RuleViolation>(() => NoteFigures.Whole([standing.After(NoteFigures.Whole([standing]))])).Code);
    }

    [Fact]
    public void Lines_that_go_both_ways_make_a_credit_and_a_debit_note()
    {
        var standing = Issued(Parties(), Line(1_000), Line(500, "BPC"));
        var corrected = Computed(standing, Line(900), Line(700, "BPC"));
        var notes = NoteFigures.Corrected(standing, standing.Document.Parties, corrected);
        Assert.Equal([DocumentKind.CreditNote, DocumentKind.DebitNote], notes.Select(n => n.Kind));
        Assert.Equal([Rupees(100), Rupees(200)], notes.Select(n => n.Figures.Taxable));
        Assert.Equal([Rupees(18), Rupees(36)], notes.Select(n => n.Figures.Tax));
        AssertSame(corrected, standing.After(notes).Now);
    }

    [Fact]
    public void Another_place_of_supply_credits_the_whole_and_debits_the_corrected_document()
    {
        var standing = Issued(Parties(place: "27"), Line(1_000));
        var right = Parties(place: "07");
        var corrected = DocumentFigures.Computed([Line(1_000)], right.TaxedBy, true);
        var notes = NoteFigures.Corrected(standing, right, corrected);
        Assert.Equal([(DocumentKind.CreditNote, Rupees(180), Money.Zero), (DocumentKind.DebitNote, Money.Zero, Rupees(90))], notes.Select(n => (n.Kind, n.Figures.Split.Igst, n.Figures.Split.Cgst)));
        AssertSame(corrected, standing.After(notes).Now);
    }

    [Fact]
    public void Exempt_value_beside_taxable_value_bears_no_tax()
    {
        var standing = Issued(Parties(recipient: null), Line(10_000), Line(1_000, "SPP", isExempt: true));
        var note = NoteFigures.Partial(DocumentKind.CreditNote, [(standing, [Line(100, "SPP", isExempt: true)])], true).Figures;
        Assert.Equal((Money.Zero, Rupees(100), Money.Zero, Rupees(100)), (note.Taxable, note.Exempt, note.Tax, note.Payable));
    }

    [Theory]
    [InlineData(SupplyKind.SezWithPayment, 180)]
    [InlineData(SupplyKind.SezWithoutPayment, 0)]
    public void Special_economic_zone_is_credited_as_it_was_taxed(SupplyKind supply, decimal igst)
    {
        var note = Credit(Issued(Parties("27", "27", supply), Line(10_000)), 1_000m).Figures;
        Assert.Equal((Rupees(igst), Money.Zero), (note.Split.Igst, note.Split.Cgst));
    }

    [Fact]
    public void Several_documents_bear_the_tax_of_the_note_once()
    {
        var standings = new[] { Issued(Parties(), Line(5.55m), Line(100, "BPC")), Issued(Parties(), Line(5.55m), Line(100, "BPC")), Issued(Parties(), Line(5.55m), Line(100, "BPC")) };
        var note = NoteFigures.Partial(DocumentKind.CreditNote, [.. standings.Select(s => (s, (IReadOnlyList<ValueLine>)[Line(5.55m)]))], true);
        Assert.Equal(GstSplit.For(Rupees(16.65m), Percent.Of(18), "07", "07"), note.Figures.Split);
        Assert.Equal(note.Figures.Split, note.Shares.Aggregate(GstSplit.None, (sum, s) => sum + s.Figures.Split));
        Assert.Equal("note.not-alike", Assert.Throws<RuleViolation>(() => NoteFigures.Whole([standings[0], Issued(Parties(place: "27"), Line(1))])).Code);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Credits_at_random_never_take_more_than_stands_and_the_last_leaves_nothing(int seed)
    {
        var random = new Random(seed);
        var standing = Random(random);
        for (var step = 0; step < 40 && standing.Now.Lines.Count > 0; step++)
        {
            var isWhole = random.Next(12) == 0;
            var note = isWhole ? NoteFigures.Whole([standing]) : SomeCredit(random, standing);
            Assert.True(standing.Covers(note.Figures), $"step {step}");
            Assert.True(note.Figures.Payable >= Money.Zero);
            Assert.All(note.Figures.Buckets, b => Assert.True(b.Taxable >= Money.Zero && b.Split.Tax >= Money.Zero && b.Split.Cgst == b.Split.StateTax));
            standing = standing.After(note);
        }

        if (standing.Now.Lines.Count > 0)
        {
            standing = standing.After(NoteFigures.Whole([standing]));
        }

        Assert.True(standing.Now.IsNothing);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Corrected_document_stands_to_the_paisa_after_whatever_notes(int seed)
    {
        var random = new Random(seed);
        var standing = Random(random);
        for (var step = 0; step < 12; step++)
        {
            if (random.Next(2) == 0 && standing.Now.Lines.Count > 0)
            {
                standing = standing.After(SomeCredit(random, standing));
            }

            var parties = random.Next(6) == 0 ? Parties("07", random.Next(2) == 0 ? "27" : "07") : standing.Parties;
            var corrected = DocumentFigures.Computed(RandomLines(random), parties.TaxedBy, true);
            if ((corrected - standing.Now).IsNothing)
            {
                continue;
            }

            var notes = NoteFigures.Corrected(standing, parties, corrected);
            Assert.All(notes, n => Assert.True(n.Figures.Payable >= Money.Zero && n.Figures.Lines.All(l => l.Value > Money.Zero) && n.Figures.Buckets.All(b => b.Taxable >= Money.Zero && b.Split.Igst >= Money.Zero && b.Split.Cgst >= Money.Zero && b.Split.StateTax >= Money.Zero)));
            Assert.All(notes.Where(n => n.IsCredit), n => Assert.True(standing.Covers(n.Figures)));
            standing = standing.After(notes);
            AssertSame(corrected, standing.Now);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Order_of_notes_does_not_matter(int seed)
    {
        var random = new Random(seed);
        var standing = Random(random);
        var notes = new List<NoteDraft>();
        var now = standing;
        for (var step = 0; step < 6 && now.Now.Lines.Count > 0; step++)
        {
            notes.Add(SomeCredit(random, now));
            now = now.After(notes[^1]);
        }

        var shuffled = notes.ToArray();
        random.Shuffle(shuffled);
        AssertSame(standing.After(notes).Now, standing.After(shuffled).Now);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    private static DocumentStanding Random(Random random) =>
        Issued(Parties("07", random.Next(2) == 0 ? "07" : "27"), [.. RandomLines(random)]);

    private static IEnumerable<ValueLine> RandomLines(Random random)
    {
        yield return Line(random.Next(1, 5_000_000) / 100m);
        if (random.Next(2) == 0)
        {
            yield return Line(random.Next(1, 3_000) / 100m, "BPC");
        }

        if (random.Next(3) == 0)
        {
            yield return Line(random.Next(1, 90_000) / 100m, "XYZ", 5);
        }

        if (random.Next(3) == 0)
        {
            yield return Line(random.Next(1, 90_000) / 100m, "SPP", isExempt: true);
        }
    }

    private static NoteDraft SomeCredit(Random random, DocumentStanding standing)
    {
        var all = Money.Sum(standing.Now.Lines.Select(l => l.Value));
        if (random.Next(2) == 0)
        {
            return Credit(standing, new Money(random.NextInt64(1, all.Paise + 1)));
        }

        var lines = standing.Now.Lines.Where(_ => random.Next(2) == 0).Select(l => l with { Value = random.Next(3) == 0 ? l.Value : new Money(random.NextInt64(1, l.Value.Paise + 1)) }).ToList();
        return lines.Count == 0 ? Credit(standing, all) : NoteFigures.Partial(DocumentKind.CreditNote, [(standing, lines)], true);
    }

    private static NoteDraft Credit(DocumentStanding standing, decimal rupees) => Credit(standing, Money.FromRupees(rupees));

    private static NoteDraft Credit(DocumentStanding standing, Money value) =>
        NoteFigures.Partial(DocumentKind.CreditNote, [(standing, NoteFigures.Spread(standing, DocumentKind.CreditNote, value))], true);

    private static DocumentFigures Computed(DocumentStanding standing, params ValueLine[] lines) => DocumentFigures.Computed(lines, standing.Document.Parties.TaxedBy, true);

    private static Money Rupees(decimal rupees) => Money.FromRupees(rupees);

    private static void AssertSame(DocumentFigures expected, DocumentFigures actual) => Assert.True((expected - actual).IsNothing, $"{expected.Payable} {actual.Payable}");
}
