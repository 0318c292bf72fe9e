using UCCMS.Core.Customers;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>A contract's balances as APT shows them on a day.</summary>
/// <param name="RowNumber">Of the file.</param>
/// <param name="AsOn">IST date.</param>
/// <param name="CustomerId">Customer.</param>
/// <param name="ContractNumber">Contract.</param>
/// <param name="Deposit">Balance of the deposit; nil for BNPL.</param>
/// <param name="CreditUsed">Of the credit limit; nil for Advance.</param>
/// <param name="OpenInvoices">Invoices of APT that it holds to be unpaid.</param>
public sealed record AptBalance(int RowNumber, DateOnly AsOn, CustomerId CustomerId, string ContractNumber, Money Deposit, Money CreditUsed, IReadOnlyList<string> OpenInvoices);

/// <summary>What the books say of a contract at the end of a day.</summary>
/// <param name="Deposit">Advance money.</param>
/// <param name="Owed">On all its documents.</param>
public sealed record BooksOfDay(Money Deposit, Money Owed);
