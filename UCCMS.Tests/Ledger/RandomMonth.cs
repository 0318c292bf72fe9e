using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Tests.Ledger;

/// <summary>
/// A month of one contract in which everything happens that may happen, in any order: drawn from a seed, so that a month that
/// breaks something can be run again. Acts that the books refuse are tried as well.
/// </summary>
internal sealed partial class RandomMonth
{
    private static readonly DateOnly Day = new(2026, 2, 1);
    private static readonly string[] States = ["07", "27", "29", "33", "04"];
    private readonly Random random;
    private readonly IReadOnlyList<OfficeId> offices;
    private readonly List<DocumentVector> toIssue = [];
    private readonly List<DocumentVector> apt = [];
    private readonly List<Receipt> receipts = [];
    private readonly HashSet<LedgerDocumentId> periodDocuments = [];
    private int numbers;
    private DateOnly today = Day;

    /// <param name="seed">Says everything.</param>
    /// <param name="offices">Seven that exist, where a database asks for them: the nodal office, other locations, other receivers of money.</param>
    public RandomMonth(int seed, IReadOnlyList<OfficeId>? offices = null)
    {
        random = new Random(seed);
        Seed = seed;
        this.offices = offices ?? [.. Enumerable.Range(10000001, 7).Select(o => new OfficeId(o))];
        IsNaf = random.Next(3);
        Nodal = this.offices[0];
        Contract = new ContractAccount(new(BitConverter.ToInt32(GuidOf().ToByteArray()) & int.MaxValue), Nodal, IsAdvance: random.Next(2) == 0);
        Locations = [.. Enumerable.Range(0, IsNaf == 0 ? 1 : 1 + random.Next(4)).Select(at => this.offices[at])];
        Draw();
    }

    public int Seed { get; }

    public LedgerBook Book { get; } = new();

    /// <summary>Everything that was tried, in order; what was refused by the books themselves is marked.</summary>
    public List<(Journal Journal, bool Refused)> Tried { get; } = [];

    public int Refused { get; private set; }

    public Money CashExpected { get; private set; }

    public ContractAccount Contract { get; }

    public OfficeId Nodal { get; }

    /// <summary>The nodal office may be one of them.</summary>
    public IReadOnlyList<OfficeId> Locations { get; }

    public IReadOnlyCollection<LedgerDocumentId> Documents => periodDocuments;

    /// <summary>What kinds of acts came about.</summary>
    public HashSet<LedgerAct> Acts { get; } = [];

    // single location, CAF or NAF
    private int IsNaf { get; }

    /// <summary>Called after each act, refused or not.</summary>
    public Action<string> AfterAct { get; set; } = _ => { };

    public void Run()
    {
        for (var left = 20 + random.Next(60); left > 0; left--)
        {
            if (random.Next(6) == 0)
            {
                today = today.AddDays(1);
            }

            var act = ActsOf(Contract.IsAdvance)[random.Next(ActsOf(Contract.IsAdvance).Length)];
            Try(act);
        }

        Close();
        TaxAdvances();
    }

    private static readonly Action<RandomMonth>[] Common =
    [
        m => m.IssueNext(), m => m.IssueNext(), m => m.IssueNext(), m => m.Receive(), m => m.Receive(), m => m.TakeCheque(), m => m.RealiseCheque(), m => m.RealiseCheque(),
        m => m.ReturnCheque(), m => m.CallBack(), m => m.Refund(), m => m.CreditNote(), m => m.DebitNote(), m => m.SettleApt(), m => m.SetAgainstApt(),
        m => m.AcceptIntimation(), m => m.AcceptIntimation(), m => m.ReturnIntimation(), m => m.SendMoney(), m => m.PostTransferEntry(), m => m.PostTransferEntry(),
        m => m.AcknowledgeTransferEntry(), m => m.AcknowledgeTransferEntry(), m => m.PostTransferBack(), m => m.Reverse(), m => m.MakeGood(), m => m.TakeOver(), m => m.RepeatSomething(),
    ];

    private static readonly Action<RandomMonth>[] Bnpl =
    [
        .. Common, m => m.Allocate(), m => m.Allocate(), m => m.Allocate(), m => m.Allocate(), m => m.UndoAllocation(), m => m.SendDocuments(), m => m.SendDocuments(),
        m => m.MiscTransaction(), m => m.MiscTransaction(), m => m.TakeBack(), m => m.WithholdTds(),
    ];

    private static Action<RandomMonth>[] ActsOf(bool isAdvance) => isAdvance ? Common : Bnpl;

    private void Try(Action<RandomMonth> act)
    {
        try
        {
            act(this);
        }
        catch (RuleViolation)
        {
            Refused++;
        }

        AfterAct($"seed {Seed}, after {(Tried.Count == 0 ? "nothing" : $"{Tried.Count} journals, the last {Tried[^1].Journal.Head.Act}")}");
    }

    private void Post(Journal journal)
    {
        try
        {
            Book.Post(journal);
            Tried.Add((journal, false));
            Acts.Add(journal.Head.Act);
        }
        catch (RuleViolation)
        {
            Tried.Add((journal, true));
            throw;
        }
    }

    private JournalHead Head(LedgerAct act) => new(act, $"random/{GuidOf()}", today);

    // The documents of the period, what APT makes of them, and taxes as the law has them.
    private void Draw()
    {
        foreach (var location in Locations)
        {
            toIssue.Add(Invoice(location, LedgerDocumentKind.Invoice));
            if (random.Next(4) == 0)
            {
                toIssue.Add(Invoice(location, LedgerDocumentKind.Invoice));
            }
        }

        var all = ComponentAmounts.Sum(toIssue.Select(d => d.Components));
        var ofApt = random.Next(4) switch
        {
            0 => all,
            1 => Scaled(all, 101 + random.Next(20), otherHeads: random.Next(2) == 0),
            2 => Scaled(all, 80 + random.Next(20), otherHeads: random.Next(2) == 0),
            _ => Scaled(all, 100, otherHeads: true),
        };
        apt.Add(new DocumentVector(DocumentOf(LedgerDocumentKind.AptInvoice, Nodal), ofApt));
    }

    private static ComponentAmounts Scaled(ComponentAmounts all, int percent, bool otherHeads)
    {
        var scaled = ComponentAmounts.Of(all.Where(c => !c.IsRoundOff).Select(a => a with { Amount = a.Amount.Times(new Percent(percent * 100)) }));
        var tax = Money.Sum(scaled.Where(a => a.Component.IsTax).Select(a => a.Amount));
        var net = scaled.Where(c => !c.IsTax);
        return otherHeads && !tax.IsZero ? net + ComponentAmounts.Of((Component.Igst, tax)) : scaled;
    }

    private DocumentVector Invoice(OfficeId location, LedgerDocumentKind kind, LedgerDocumentId? against = null)
    {
        var lines = Enumerable.Range(0, 1 + random.Next(3)).Select(at => (Product: $"P{at}", Value: Value(), Rate: random.Next(8) == 0 ? Percent.Zero : new Percent(1800)));
        return VectorOf(DocumentOf(kind, location) with { Against = against }, [.. lines], 1);
    }

    private DocumentVector VectorOf(LedgerDocument document, IReadOnlyList<(string Product, Money Value, Percent Rate)> lines, int sign)
    {
        var place = random.Next(3) == 0 ? "24" : document.Gstin[..2];
        var totals = DocumentTotals.Of(lines.Select(l => new RatedAmount(l.Value, l.Rate)), document.Gstin[..2], place, roundToRupee: random.Next(6) != 0);
        var split = totals.Split;
        var components = ComponentAmounts.Of(lines.Select(l => new ComponentAmount(Component.Net(l.Product), l.Value)))
            + ComponentAmounts.Of((Component.Cgst, split.Cgst), (Component.Sgst, split.Sgst), (Component.Utgst, split.Utgst), (Component.Igst, split.Igst), (Component.RoundOff, totals.RoundOff));
        return new DocumentVector(document, sign < 0 ? -components : components);
    }

    // from a few paise, where round-off is everything, to lakhs
    private Money Value() => new(random.Next(6) switch
    {
        0 => 1 + random.Next(200),
        1 => 1 + random.Next(10_000),
        2 => 100 * (1 + random.Next(10_000)),
        _ => 1 + random.Next(50_000_000),
    });

    private LedgerDocument DocumentOf(LedgerDocumentKind kind, OfficeId location) =>
        new(new(GuidOf()), kind, $"{kind}/{++numbers}", today, $"{States[location.Value % States.Length]}AAAGP0582N1Z5", location, Contract) { PeriodFrom = Day };

    private Guid GuidOf()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private T? OneOf<T>(IEnumerable<T> all)
    {
        var list = all.ToList();
        return list.Count == 0 ? default : list[random.Next(list.Count)];
    }

    private OfficeId AnyOffice() => random.Next(2) == 0 ? Nodal : random.Next(2) == 0 ? offices[5 + random.Next(2)] : Locations[random.Next(Locations.Count)];

    private sealed class Receipt(CarrierId id, OfficeId office, Money amount, bool isCheque)
    {
        public CarrierId Id { get; } = id;

        public OfficeId Office { get; } = office;

        public Money Amount { get; } = amount;

        public bool IsCheque { get; } = isCheque;

        public bool IsMoney { get; set; } = !isCheque;

        public bool IsOver { get; set; }

        public Journal? Received { get; set; }

        public List<Journal> Allocations { get; } = [];
    }
}
