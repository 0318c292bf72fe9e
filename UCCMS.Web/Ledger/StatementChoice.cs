using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Data.Ledger;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Ledger;

/// <summary>What a statement is asked for in the address; the page and its files read it alike.</summary>
/// <param name="Account">Of the chart; none for the whole account of a customer.</param>
/// <param name="Office">Whose account.</param>
/// <param name="Contract">Number of a contract.</param>
/// <param name="Document">Of one document.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Customer">Of all contracts of this one.</param>
public sealed record StatementChoice(LedgerAccount? Account, OfficeId? Office, string? Contract, Guid? Document, DateOnly? From, DateOnly? To, CustomerId? Customer = null)
{
    /// <summary>In the place of an account: owed, deposit and free money together.</summary>
    public const string Whole = "Customer";

    /// <summary>As people call it.</summary>
    public string AccountName => Account is { } account ? LedgerChart.NameOf(account) : "Customer's account";

    public static StatementChoice Of(string? account, string? office, string? contract, string? document, string? from, string? to, string? customer = null) => new(
        Enum.TryParse<LedgerAccount>(account, ignoreCase: true, out var named) && Enum.IsDefined(named) ? named : account == Whole || (string.IsNullOrEmpty(account) && !string.IsNullOrEmpty(customer)) ? null : LedgerAccount.Receivable,
        QueryText.Number(office) is { } code ? new OfficeId(code) : null,
        string.IsNullOrWhiteSpace(contract) ? null : contract.Trim(),
        Guid.TryParse(document, out var id) ? id : null,
        QueryText.Day(from),
        QueryText.Day(to),
        CustomerId.TryParse(customer, out var whose) ? whose : null);

    /// <param name="contract">That of the number, where it was found; a number that nobody knows finds nothing.</param>
    public LedgerStatementFilter Filter(LedgerContractId? contract) => new(
        Account,
        Office,
        Contract is null ? null : contract ?? new LedgerContractId(-1),
        Document is { } id ? new LedgerDocumentId(id) : null,
        From,
        To,
        Customer);

    /// <summary>In words, for the head of a file.</summary>
    public IReadOnlyList<string> Words(string? office, string? document) =>
    [
        .. new[]
        {
            office is null ? null : $"Office: {office}",
            Customer is null ? null : $"Customer: {Customer}",
            Contract is null ? null : $"Contract: {Contract}",
            document is null ? null : $"Document: {document}",
            From is { } from ? $"From {Core.Shared.IndianTime.Show(from)}" : null,
            To is { } to ? $"To {Core.Shared.IndianTime.Show(to)}" : null,
        }.OfType<string>(),
    ];

    public async Task<LedgerStatementFilter> FilterAsync(LedgerQueries books, CancellationToken ct = default) =>
        Filter(Contract is null ? null : await books.ContractAsync(Contract, ct));
}
