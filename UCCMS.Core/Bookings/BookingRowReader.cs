using System.Globalization;
using System.Text;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;
using Column = UCCMS.Core.Bookings.BookingColumns;

namespace UCCMS.Core.Bookings;

/// <summary>
/// Reads one row of a booking extract into a <see cref="BookingRow"/>, or says cell by cell what is wrong with it. Works on
/// the reader's buffer and allocates only what is kept.
/// </summary>
public sealed class BookingRowReader
{
    private const int HeaviestGrams = 35_000;
    private const int FarthestKm = 20_000;

    private static readonly FieldProblem BadForm = new(
        "An article number is two letters, nine digits and IN.", "Correct it from the label or the receipt, like EK123456785IN.");

    private static readonly FieldProblem InFuture = new("The booking lies in the future.", "Correct the date and time of booking.");

    private static readonly FieldProblem UnknownOffice = new(
        "No office has this code or facility id.", "Look the office up in the organisation; ask the administrator to enter the facility id.");

    private static readonly FieldProblem UnknownProduct = new("This product is not known.", "Use a product code of the list, like SPD.");

    private static readonly FieldProblem BadClass = new("The traffic class is neither TD nor NTD.", "Write TD or NTD, or leave the cell empty.");

    private static readonly FieldProblem UnknownChannel = new("The channel is not known.", "Write COUNTER, SOFTCOPY, API or SAP.");

    private static readonly FieldProblem NoBatch = new(
        "A soft-copy booking names its batch.", "Enter the customer's soft-copy file reference in batch_ref.");

    private static readonly FieldProblem NoDestination = new(
        "A booking within India needs the PIN of its destination.", "Enter the PIN, or the destination country.");

    private readonly BookingPlaces _at;
    private readonly IReadOnlyList<UnknownColumn> _unknown;
    private readonly IBookingDirectory _directory;
    private readonly DateTime _latest;
    private readonly int? _onlyOffice;
    private readonly RepeatedTexts _texts = new();
    private readonly List<RowProblem> _problems = [];
    private readonly char[] _compact = new char[64];

    /// <param name="mapping">Complete: every required column is there.</param>
    /// <param name="directory">Offices, PINs and products.</param>
    /// <param name="nowIst">The IST wall clock; nothing is booked after it.</param>
    /// <param name="onlyOffice">The post's office on the screen: rows of other offices are refused. None for the operator.</param>
    public BookingRowReader(ColumnMapping mapping, IBookingDirectory directory, DateTime nowIst, int? onlyOffice)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        _at = new BookingPlaces(mapping);
        _unknown = mapping.Unknown;
        _directory = directory;
        _latest = nowIst;
        _onlyOffice = onlyOffice;
    }

    /// <summary>What is wrong with the row just read; empty when it was taken. Valid until the next row.</summary>
    public IReadOnlyList<RowProblem> Problems => _problems;

    /// <summary>The row just read names another office than the one that uploads.</summary>
    public bool IsOfOtherOffice { get; private set; }

    public bool TryRead(ITableRow source, BookingRow row)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(row);
        _problems.Clear();
        IsOfOtherOffice = false;
        row.RowNumber = source.RowNumber;
        row.Doubts = FindingGround.None;
        if (source.Misfit is { } misfit)
        {
            _problems.Add(misfit);
            return false;
        }

        ReadIdentity(source, row);
        ReadArticle(source, row);
        ReadDestination(source, row);
        ReadAmounts(source, row);
        ReadChannel(source, row);
        row.ExtraColumns = _unknown.Count == 0 ? null : Extra(source);
        return _problems.Count == 0;
    }

    private void ReadIdentity(ITableRow source, BookingRow row)
    {
        row.ArticleNumber = Article(source[_at.Article]) is { } article ? article : Refuse(source, _at.Article, Column.ArticleNumber, BadForm, string.Empty);
        if (_problems.Count == 0 && !Bookings.ArticleNumber.HasValidCheckDigit(row.ArticleNumber))
        {
            row.Doubts |= FindingGround.WrongCheckDigit;
        }

        if (!DateTimeField.TryParse(source[_at.BookedAt], out var bookedAt, out var problem))
        {
            Refuse(source, _at.BookedAt, Column.BookedAt, problem, 0);
        }
        else if (bookedAt > _latest)
        {
            Refuse(source, _at.BookedAt, Column.BookedAt, InFuture, 0);
        }

        row.BookedAt = bookedAt;
        row.OfficeId = Office(source);
        row.CustomerKeyed = Keyed(source, _at.Customer, Column.CustomerId);
        row.ContractKeyed = Keyed(source, _at.Contract, Column.ContractId);
    }

    private void ReadArticle(ITableRow source, BookingRow row)
    {
        var cell = source[_at.Product];
        row.Product = cell.IsEmpty ? Refuse(source, _at.Product, Column.Product, FieldProblem.Missing, string.Empty)
            : _directory.FindProduct(cell.Text.Trim()) ?? Refuse(source, _at.Product, Column.Product, UnknownProduct, string.Empty);
        row.WeightGrams = (int)Whole(source, _at.Weight, Column.WeightG, 1, HeaviestGrams);
        row.DistanceKm = source[_at.Distance].IsEmpty ? null : (int)Whole(source, _at.Distance, Column.DistanceKm, 0, FarthestKm);
    }

    private void ReadDestination(ITableRow source, BookingRow row)
    {
        row.OriginPin = Pin(source, _at.OriginPin, Column.OriginPin);
        row.DestinationCountry = "IN";
        if (!source[_at.Country].IsEmpty)
        {
            row.DestinationCountry = CodeField.TryCountry(source[_at.Country], out var country, out var problem)
                ? country : Refuse(source, _at.Country, Column.DestinationCountry, problem, "IN");
        }

        var isInland = string.Equals(row.DestinationCountry, "IN", StringComparison.Ordinal);
        if (source[_at.DestinationPin].IsEmpty)
        {
            row.DestinationPin = null;
            if (isInland)
            {
                Refuse(source, _at.DestinationPin, Column.DestinationPin, NoDestination, 0);
            }
        }
        else
        {
            row.DestinationPin = isInland ? Pin(source, _at.DestinationPin, Column.DestinationPin) : null;
        }

        ReadTrafficClass(source, row);
    }

    private void ReadTrafficClass(ITableRow source, BookingRow row)
    {
        var text = source[_at.Class].Text.Trim();
        var given = text.Equals("TD", StringComparison.OrdinalIgnoreCase) ? TrafficClass.TD
            : text.Equals("NTD", StringComparison.OrdinalIgnoreCase) ? TrafficClass.NTD : TrafficClass.None;
        if (!text.IsEmpty && given == TrafficClass.None)
        {
            Refuse(source, _at.Class, Column.TrafficClass, BadClass, 0);
        }

        var knowsClasses = _directory.HasTrafficClass(row.Product);
        row.IsTrafficClassDerived = knowsClasses && given == TrafficClass.None;
        row.TrafficClass = !knowsClasses ? TrafficClass.None : given != TrafficClass.None ? given : Derived(row);
    }

    /// <summary>Both PINs in the same district of the directory is town delivery.</summary>
    private TrafficClass Derived(BookingRow row)
    {
        var origin = _directory.DistrictOf(row.OriginPin);
        return origin != 0 && row.DestinationPin is { } pin && _directory.DistrictOf(pin) == origin ? TrafficClass.TD : TrafficClass.NTD;
    }

    private void ReadAmounts(ITableRow source, BookingRow row)
    {
        row.BaseTariff = Amount(source, _at.Tariff, Column.BaseTariff);
        row.VasCharges = Amount(source, _at.Vas, Column.VasCharges);
        row.TaxCharged = source[_at.Tax].IsEmpty ? null : Amount(source, _at.Tax, Column.TaxCharged);
        row.CodAmount = source[_at.Cod].IsEmpty ? null : Amount(source, _at.Cod, Column.CodAmount);
    }

    private void ReadChannel(ITableRow source, BookingRow row)
    {
        var text = source[_at.Channel].Text.Trim();
        BookingChannel? channel = Is(text, "COUNTER") ? BookingChannel.Counter
            : Is(text, "SOFTCOPY") ? BookingChannel.SoftCopy
            : Is(text, "API") ? BookingChannel.Api
            : Is(text, "SAP") ? BookingChannel.Sap : null;
        row.Channel = channel ?? Refuse(source, _at.Channel, Column.Channel, text.IsEmpty ? FieldProblem.Missing : UnknownChannel, default(BookingChannel));
        row.BatchRef = source[_at.Batch].IsEmpty ? null : Reference(source);
        if (row.Channel == BookingChannel.SoftCopy && row.BatchRef is null)
        {
            Refuse(source, _at.Batch, Column.BatchRef, NoBatch, 0);
        }

        var cancelled = false;
        if (!source[_at.Cancelled].IsEmpty && !YesNoField.TryParse(source[_at.Cancelled], out cancelled, out var problem))
        {
            Refuse(source, _at.Cancelled, Column.Cancelled, problem, 0);
        }

        row.Status = cancelled ? BookingStatus.Cancelled : BookingStatus.Booked;
    }

    private static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<char> word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private string? Article(TableCell cell)
    {
        var text = cell.Text.Trim();
        if (Bookings.ArticleNumber.HasForm(text))
        {
            return text.ToString();
        }

        return CodeField.TryCompact(cell, _compact.AsSpan(0, Bookings.ArticleNumber.Length), out var compact, out _)
            && Bookings.ArticleNumber.HasForm(compact) ? compact.ToString() : null;
    }

    private int Office(ITableRow source)
    {
        if (!CodeField.TryDigits(source[_at.Office], 8, out var digits, out var problem))
        {
            return Refuse(source, _at.Office, Column.OfficeId, problem, 0);
        }

        var office = _directory.FindOffice(int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        if (office == 0)
        {
            return Refuse(source, _at.Office, Column.OfficeId, UnknownOffice, 0);
        }

        IsOfOtherOffice = _onlyOffice is { } own && own != office;
        return _onlyOffice is { } mine && IsOfOtherOffice ? Refuse(source, _at.Office, Column.OfficeId, OtherOffice(mine), 0) : office;
    }

    private string Keyed(ITableRow source, int ordinal, string column)
    {
        if (source[ordinal].IsEmpty)
        {
            return string.Empty;
        }

        return CodeField.TryCompact(source[ordinal], _compact.AsSpan(0, 20), out var text, out var problem)
            ? _texts.Of(text) : Refuse(source, ordinal, column, problem, string.Empty);
    }

    private string? Reference(ITableRow source)
    {
        var text = source[_at.Batch].Text.Trim();
        return text.Length <= 50 ? _texts.Of(text)
            : Refuse(source, _at.Batch, Column.BatchRef, new FieldProblem("The reference is longer than 50 characters.", "Shorten it."), (string?)"-");
    }

    private long Whole(ITableRow source, int ordinal, string column, long min, long max) =>
        WholeNumberField.TryParse(source[ordinal], min, max, out var value, out var problem) ? value : Refuse(source, ordinal, column, problem, min);

    private int Pin(ITableRow source, int ordinal, string column) =>
        CodeField.TryPin(source[ordinal], out var pin, out var problem) ? pin : Refuse(source, ordinal, column, problem, 0);

    private Money Amount(ITableRow source, int ordinal, string column) =>
        AmountField.TryParse(source[ordinal], out var amount, out var problem) ? amount : Refuse(source, ordinal, column, problem, Money.Zero);

    private T Refuse<T>(ITableRow source, int ordinal, string column, FieldProblem problem, T instead)
    {
        _problems.Add(RowProblem.Of(source, ordinal, column, problem));
        return instead;
    }

    private static FieldProblem OtherOffice(int mine) => new(
        $"The row belongs to another office than yours ({mine.ToString("00000000", CultureInfo.InvariantCulture)}).",
        "Leave it to that office, or export the file of your own office.");

    private string? Extra(ITableRow source)
    {
        StringBuilder? text = null;
        foreach (var column in _unknown)
        {
            var cell = source[column.Ordinal];
            if (!cell.IsEmpty)
            {
                text = (text is null ? new StringBuilder() : text.Append("; ")).Append(column.Name).Append('=').Append(cell.Text.Trim());
            }
        }

        return text?.ToString();
    }
}
