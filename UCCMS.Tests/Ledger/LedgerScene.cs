using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Ledger;

/// <summary>Books of one contract, told in rupees: who issues, receives and accounts what.</summary>
internal sealed class LedgerScene(bool isAdvance)
{
    public static readonly OfficeId Delhi = new(10000001);
    public static readonly OfficeId Mumbai = new(10000002);
    public static readonly OfficeId Bengaluru = new(10000003);
    private static readonly DateOnly Day = new(2026, 2, 28);
    private int acts;

    public LedgerBook Book { get; } = new();

    public ContractAccount Contract { get; } = new(new(40_000_001), Delhi, isAdvance);

    public JournalHead Head(LedgerAct act) => new(act, $"scene/{++acts}", Day);

    public Journal Post(Journal journal)
    {
        Book.Post(journal);
        Assert.Empty(LedgerInvariants.Broken(Book));
        return journal;
    }

    public DocumentVector Document(OfficeId location, LedgerDocumentKind kind, params ReadOnlySpan<(Component Component, decimal Rupees)> components)
    {
        var amounts = new List<ComponentAmount>();
        foreach (var (component, rupees) in components)
        {
            amounts.Add(new(component, Money.FromRupees(rupees)));
        }

        return new(new(new(Guid.CreateVersion7()), kind, $"{kind}/{++acts}", Day, Gstin(location), location, Contract), ComponentAmounts.Of(amounts));
    }

    public DocumentVector Invoice(OfficeId location, decimal net, decimal cgst = 0, decimal sgst = 0, decimal igst = 0, decimal roundOff = 0) =>
        Document(location, LedgerDocumentKind.Invoice, (Component.Net("SP"), net), (Component.Cgst, cgst), (Component.Sgst, sgst), (Component.Igst, igst), (Component.RoundOff, roundOff));

    public DocumentVector Apt(decimal net, decimal cgst = 0, decimal sgst = 0, decimal igst = 0) =>
        Document(Delhi, LedgerDocumentKind.AptInvoice, (Component.Net("SP"), net), (Component.Cgst, cgst), (Component.Sgst, sgst), (Component.Igst, igst));

    public DocumentVector Issued(DocumentVector vector)
    {
        Post(IssueJournals.Issue(vector, Head(LedgerAct.DocumentIssued)));
        return vector;
    }

    public DocumentVector Note(DocumentVector invoice, decimal net, decimal cgst = 0, decimal sgst = 0, decimal roundOff = 0)
    {
        var note = Document(invoice.Document.Location, LedgerDocumentKind.CreditNote, (Component.Net("SP"), -net), (Component.Cgst, -cgst), (Component.Sgst, -sgst), (Component.RoundOff, -roundOff));
        note = new DocumentVector(note.Document with { Against = invoice.Id }, note.Components);
        Issued(note);
        if (NoteJournals.Apply(Book, note.Id, new(note.Id.Value), Head(LedgerAct.CreditNoteApplied)) is { } applied)
        {
            Post(applied);
        }

        return note;
    }

    public CarrierId Received(OfficeId office, decimal rupees)
    {
        var receipt = CarrierId.New();
        Post(ReceiptJournals.Receive(Book, Contract, office, receipt, Money.FromRupees(rupees), Head(LedgerAct.MoneyReceived)));
        return receipt;
    }

    public Journal Allocated(DocumentVector document, OfficeId office, CarrierId receipt, decimal rupees) =>
        Post(AllocationJournals.Allocate(Book, office, receipt, document.Id, Money.FromRupees(rupees), Head(LedgerAct.MoneyAllocated)));

    public Journal Misc(params DocumentVector[] documents) =>
        Post(MiscTransactionJournals.Post(Book, Delhi, documents.Select(d => d.Id), Head(LedgerAct.MiscTransaction)));

    public CarrierId Transferred(OfficeId from, OfficeId to, params DocumentVector[] documents)
    {
        var entry = CarrierId.New();
        Post(TransferEntryJournals.Post(Book, from, to, entry, TransferEntryJournals.Due(Book, from, to, documents.Select(d => d.Id)), Head(LedgerAct.TransferEntryPosted)));
        return entry;
    }

    public void Acknowledged(CarrierId entry) => Post(TransferEntryJournals.Acknowledge(Book, entry, Head(LedgerAct.TransferEntryAcknowledged)));

    public decimal Deposit => -Book.Of(LedgerKey.Deposit(Contract)).Rupees;

    public decimal Free(OfficeId office, CarrierId receipt) => -Book.Of(LedgerKey.Free(Contract, office, receipt)).Rupees;

    public DocumentPosition Position(DocumentVector document) => DocumentPosition.Of(Book, document.Id);

    /// <summary>Accounted at an office in one account, over all documents.</summary>
    public decimal Accounted(OfficeId office, LedgerAccount account, string? gstin = null) =>
        -Money.Sum(Book.Balances.Where(b => b.Key.Account == account && b.Key.Office == office && (gstin is null || b.Key.Gstin == gstin)).Select(b => b.Amount)).Rupees;

    public static string Gstin(OfficeId office) => office == Delhi ? "07AAAGP0582N1ZW" : office == Mumbai ? "27AAAGP0582N1ZU" : "29AAAGP0582N1ZQ";

    public static decimal Sum(Journal journal, LedgerAccount account) => Money.Sum(journal.Postings.Where(p => p.Key.Account == account).Select(p => p.Amount)).Rupees;

    public static void Refused(string code, Action act) => Assert.Equal(code, Assert.Throws<RuleViolation>(act).Code);
}
