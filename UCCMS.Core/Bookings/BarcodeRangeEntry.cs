using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;

namespace UCCMS.Core.Bookings;

/// <summary>A range that was allotted before UCCMS, as it is entered.</summary>
/// <param name="Row">Of the file; 0 when it was typed.</param>
/// <param name="Prefix">Two letters.</param>
/// <param name="Source">The letter or record by which it was allotted.</param>
public sealed record BarcodeRangeEntry(
    int Row, string Prefix, int FirstSerial, int Count, string ContractNumber, bool IsSoftCopy, DateOnly AllottedFrom, string Source)
{
    /// <summary>May lie beyond eight digits, which the check refuses.</summary>
    public long LastSerial => FirstSerial + (long)Count - 1;
}

/// <summary>What entries are judged by: the open prefixes, their contracts by number, and the ranges of their prefixes.</summary>
public sealed record BarcodeRangeFacts(
    IReadOnlySet<string> Prefixes, IReadOnlyDictionary<string, (ContractId Contract, CustomerId Customer)> Contracts, IReadOnlyList<BarcodeRange> Ranges);
