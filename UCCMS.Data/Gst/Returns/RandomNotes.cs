using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Gst.Returns;

/// <summary>Credit and debit notes on made documents: whole, in parts, added to, and by a corrected document.</summary>
internal sealed class RandomNotes(Random random, ReturnHead head, ReturnRules rules, RandomDocuments documents)
{
    private static readonly NoteContext Context = new(
        new ContractId(1), "1", new CustomerId(1), PaymentKind.Bnpl, new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31), new OfficeId(10029164), "Nodal office");

    /// <summary>What went wrong, or null: a note that takes more than stands, or a corrected document that is not reached.</summary>
    public string? Disagreement { get; private set; }

    public IEnumerable<MadeDocument> On(MadeDocument original)
    {
        var standing = StandingOf(original);
        var notes = random.Next(4) switch
        {
            0 => [NoteFigures.Whole([standing])],
            1 => PartThenRest(standing),
            2 => Corrected(standing),
            _ => (IReadOnlyList<NoteDraft>)[Part(standing, DocumentKind.DebitNote)],
        };
        Check(standing, notes);
        return [.. notes.Select(n => Make(original, n))];
    }

    private DocumentStanding StandingOf(MadeDocument original)
    {
        var issued = original.Return;
        var parties = new NoteParties(head.SupplierGstin, head.SupplierStateCode, issued.RecipientName, "", issued.PlaceOfSupplyCode, issued.RecipientGstin, issued.Supply, issued.PlaceOfSupplyCode, "");
        var figures = DocumentFigures.Of(
            original.Lines.Select(l => new ValueLine(l.Product, l.TrafficClass, l.Product, RandomDocuments.SacOf(l.Product), l.GstRate, l.IsExempt, l.Taxable)),
            issued.Rates.Select(r => new RateBucket(r.Rate, r.Taxable, r.Split)),
            original.Totals!.RoundOff);
        var key = new OriginalKey(new GstInvoiceId(issued.Id), null, new OfficeId(10029164));
        return new(new NotableDocument(key, issued.Kind, issued.Number, issued.Date, "Office", Context, parties, figures), figures, 0, parties);
    }

    private NoteDraft Part(DocumentStanding standing, DocumentKind kind)
    {
        var value = new Money(1 + random.NextInt64(standing.Now.Value.Paise));
        return NoteFigures.Partial(kind, [(standing, NoteFigures.Spread(standing, kind, value))], roundToRupee: true);
    }

    private IReadOnlyList<NoteDraft> PartThenRest(DocumentStanding standing)
    {
        var part = Part(standing, DocumentKind.CreditNote);
        var left = standing with { Now = NoteDraft.After(standing, [part]), Notes = 1 };
        return left.Now.Lines.Count == 0 ? [part] : [part, NoteFigures.Whole([left])];
    }

    private IReadOnlyList<NoteDraft> Corrected(DocumentStanding standing)
    {
        var lines = standing.Now.Lines.Select(l => l with { Value = new Money(1 + random.NextInt64(l.Value.Paise * 2)) }).ToList();
        var corrected = DocumentFigures.Computed(lines, standing.Document.Parties.TaxedBy, roundToRupee: true);
        if (corrected.Lines.SequenceEqual(standing.Now.Lines))
        {
            return [NoteFigures.Whole([standing])];
        }

        var notes = NoteFigures.Corrected(standing, standing.Document.Parties, corrected);
        var after = NoteDraft.After(standing, notes);
        if (after.Payable != corrected.Payable || after.Split != corrected.Split || !after.Lines.SequenceEqual(corrected.Lines))
        {
            Disagreement ??= $"{standing.Document.Number} corrected by its notes is {after.Payable}, the corrected document {corrected.Payable}.";
        }

        return notes;
    }

    private void Check(DocumentStanding standing, IReadOnlyList<NoteDraft> notes)
    {
        var credits = notes.Where(n => n.IsCredit).Aggregate(DocumentFigures.None, (sum, n) => sum + n.Figures);
        if (!standing.Covers(credits))
        {
            Disagreement ??= $"The credit notes on {standing.Document.Number} take more than stands.";
        }
    }

    private MadeDocument Make(MadeDocument original, NoteDraft note)
    {
        var (number, serial) = documents.Take(note.Kind);
        var (figures, issued) = (note.Figures, original.Return);
        var made = issued with
        {
            Id = Guid.CreateVersion7(),
            Kind = note.Kind,
            Number = number,
            Serial = serial,
            Date = head.Period.To,
            Value = figures.Payable,
            Exempt = figures.Exempt,
            Rates = [.. figures.Buckets.Select(b => new ReturnRate(b.Rate, b.Taxable, b.Split))],
            Services =
            [
                .. figures.Lines.GroupBy(l => (l.Sac, Rate: l.BearsNoTax ? Percent.Zero : l.GstRate))
                    .Select(g => new ReturnService(g.Key.Sac, g.Key.Rate, g.Key.Rate == Percent.Zero, Money.Sum(g.Select(l => l.Value)))),
            ],
            IsAgainstLarge = issued is { IsInterState: true, IsRegistered: false } && issued.Value > rules.B2clAbove,
        };
        return new(made, original.Party, [], null);
    }
}
