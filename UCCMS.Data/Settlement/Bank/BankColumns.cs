using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Data.Customers;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Bank;

/// <summary>Columns by which the lists of the bank can be filtered.</summary>
public static class BankColumns
{
    public static ColumnFilters<BankLine> Lines { get; } = new ColumnFilters<BankLine>()
        .Day("booked", "Booked", l => l.BookedOn)
        .Text("reference", "Reference", l => l.Reference)
        .Text("payer", "Payer", l => l.Payer)
        .Text("narration", "Narration", l => l.Narration)
        .Amount("amount", "Amount ₹", l => l.Amount);

    public static ColumnFilters<BankStatement> Statements { get; } = new ColumnFilters<BankStatement>()
        .Text("statement", "Statement", s => s.Number)
        .Text("account", "Account", s => s.Account)
        .OfficeName("office", "Office", s => s.OwningOfficeId)
        .Day("from", "From", s => s.FromDay)
        .Day("to", "To", s => s.ToDay)
        .Amount("opening", "Opening ₹", s => s.Opening)
        .Amount("closing", "Closing ₹", s => s.Closing)
        .Instant("imported", "Imported", s => s.ImportedAtUtc);

    public static ColumnFilters<Receipt> Missing { get; } = new ColumnFilters<Receipt>()
        .Day("received", "Received", r => r.ReceivedOn)
        .Choice("mode", "Mode", r => r.Mode)
        .Text("reference", "Reference", r => r.Reference)
        .CustomerName("customer", "Customer", r => r.CustomerId)
        .OfficeName("office", "Received at", r => r.OwningOfficeId)
        .Amount("amount", "Amount ₹", r => r.Amount);
}
