using UCCMS.Core.Organisation;

namespace UCCMS.Core.Ledger;

/// <summary>
/// What a balance is kept by. Made only by the members below, so that an account is never keyed by half of what it needs.
/// A value that an account does not use is its default.
/// </summary>
public sealed record LedgerKey
{
    private LedgerKey(LedgerAccount account, LedgerContractId contract) => (Account, Contract) = (account, contract);

    public LedgerAccount Account { get; }

    public LedgerContractId Contract { get; }

    /// <summary>Whose account it is; the location for what is owed.</summary>
    public OfficeId Office { get; private init; }

    /// <summary>Where it is on its way to.</summary>
    public OfficeId ToOffice { get; private init; }

    /// <summary>What brought it here or carries it.</summary>
    public CarrierId Carrier { get; private init; }

    public LedgerDocumentId Document { get; private init; }

    public Component? Component { get; private init; }

    /// <summary>The document's.</summary>
    public string Gstin { get; private init; } = string.Empty;

    public bool HasDocument => Document != default;

    public LedgerSide Side => LedgerChart.SideOf(Account);

    public static LedgerKey Receivable(LedgerDocument document) => Of(LedgerAccount.Receivable, document, document.Location);

    public static LedgerKey Invoiced(LedgerDocument document, Component component) =>
        Of(LedgerChart.InvoicedOf(component.Kind), document, document.Location) with { Component = component };

    public static LedgerKey ReducedByNote(LedgerDocument document, Component component) =>
        Of(LedgerAccount.ReducedByNote, document, document.Location) with { Component = component };

    public static LedgerKey Deposit(ContractAccount contract) => new(LedgerAccount.Deposit, contract.Id) { Office = contract.NodalOffice };

    public static LedgerKey CashBook(ContractAccount contract, OfficeId office) => new(LedgerAccount.CashBook, contract.Id) { Office = office };

    public static LedgerKey ChequesInCollection(ContractAccount contract, OfficeId office, CarrierId receipt) =>
        new(LedgerAccount.ChequesInCollection, contract.Id) { Office = office, Carrier = receipt };

    public static LedgerKey Unrealised(ContractAccount contract, OfficeId office, CarrierId receipt) =>
        new(LedgerAccount.Unrealised, contract.Id) { Office = office, Carrier = receipt };

    /// <summary>Money of a customer that no document has taken yet.</summary>
    public static LedgerKey Free(ContractAccount contract, OfficeId office, CarrierId receipt) =>
        new(LedgerAccount.Unclassified, contract.Id) { Office = office, Carrier = receipt };

    /// <summary>Money allocated to a document, in the Postmaster's account of an office.</summary>
    public static LedgerKey Lying(OfficeId office, LedgerDocument document, Component component) =>
        Of(LedgerAccount.Unclassified, document, office) with { Component = component };

    public static LedgerKey Accounted(OfficeId office, LedgerDocument document, Component component) =>
        Of(LedgerChart.AccountedOf(component.Kind), document, office) with { Component = component };

    public static LedgerKey InTransit(OfficeId from, OfficeId to, CarrierId carrier, LedgerDocument document, Component component) =>
        Of(LedgerAccount.InterOffice, document, from) with { ToOffice = to, Carrier = carrier, Component = component };

    /// <summary>Money without a document on its way.</summary>
    public static LedgerKey MoneyInTransit(ContractAccount contract, OfficeId from, OfficeId to, CarrierId carrier) =>
        new(LedgerAccount.InterOffice, contract.Id) { Office = from, ToOffice = to, Carrier = carrier };

    public static LedgerKey TdsReceivable(LedgerDocument document, Component component) =>
        Of(LedgerAccount.TdsReceivable, document, document.NodalOffice) with { Component = component };

    /// <summary>Called back after it was refunded or sent away.</summary>
    public static LedgerKey Dishonoured(ContractAccount contract, OfficeId office, CarrierId receipt) =>
        new(LedgerAccount.Dishonoured, contract.Id) { Office = office, Carrier = receipt };

    /// <summary>Called back after a document took it and it moved on.</summary>
    public static LedgerKey Dishonoured(OfficeId office, CarrierId receipt, LedgerDocument document, Component component) =>
        Of(LedgerAccount.Dishonoured, document, office) with { Carrier = receipt, Component = component };

    public static LedgerKey Shortfall(ContractAccount contract, OfficeId office, CarrierId cause) =>
        new(LedgerAccount.Shortfall, contract.Id) { Office = office, Carrier = cause };

    public static LedgerKey TaxOnAdvance(ContractAccount contract, BookedVoucher voucher, Component component) => Advance(LedgerAccount.TaxOnAdvance, contract, voucher, component);

    public static LedgerKey TaxPaidAhead(ContractAccount contract, BookedVoucher voucher, Component component) => Advance(LedgerAccount.TaxPaidAhead, contract, voucher, component);

    public static LedgerKey Opening(ContractAccount contract, OfficeId office, CarrierId what) =>
        new(LedgerAccount.Opening, contract.Id) { Office = office, Carrier = what };

    /// <summary>From our own storage.</summary>
    public static LedgerKey FromStored(
        LedgerAccount account, LedgerContractId contract, OfficeId office, OfficeId toOffice, CarrierId carrier, LedgerDocumentId document, string component, string gstin) =>
        new(account, contract)
        {
            Office = office,
            ToOffice = toOffice,
            Carrier = carrier,
            Document = document,
            Component = component.Length == 0 ? null : Ledger.Component.FromCode(component),
            Gstin = gstin,
        };

    public override string ToString() =>
        LedgerChart.NameOf(Account) + (Office == default ? string.Empty : $" at {Office}") + (ToOffice == default ? string.Empty : $" to {ToOffice}") + (Component is { } c ? $", {c}" : string.Empty);

    // what tells most keys apart; balances are looked up by the million in proofs
    public override int GetHashCode() => HashCode.Combine((int)Account, Document.Value, Office.Value, Carrier.Value, Component is { } c ? (int)c.Kind : -1);

    private static LedgerKey Advance(LedgerAccount account, ContractAccount contract, BookedVoucher voucher, Component component) =>
        new(account, contract.Id) { Office = contract.NodalOffice, Carrier = voucher.Carrier, Component = component, Gstin = voucher.Gstin };

    private static LedgerKey Of(LedgerAccount account, LedgerDocument document, OfficeId office) =>
        new(account, document.Contract.Id) { Office = office, Document = document.Id, Gstin = document.Gstin };
}
