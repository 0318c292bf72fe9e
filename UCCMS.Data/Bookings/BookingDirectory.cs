using System.Data.Common;
using System.Globalization;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Answers from the organisation and the product list, asked once per office, PIN and product and then remembered: bounded
/// by the directory's size. Uses the import's connection between its transactions.
/// </summary>
internal sealed class BookingDirectory : IBookingDirectory, IDisposable
{
    private readonly Dictionary<int, int> _offices = [];
    private readonly Dictionary<int, int> _districtOfPin = [];
    private readonly Dictionary<string, int> _districts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool> _products;
    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _productsBySpan;
    private readonly Dictionary<string, string> _productNames;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _productNamesBySpan;
    private readonly DbCommand _byFacility;
    private readonly DbCommand _byCode;
    private readonly DbCommand _district;

    /// <param name="connection">Open.</param>
    /// <param name="products">Code, and whether its discount knows traffic classes.</param>
    public BookingDirectory(DbConnection connection, IReadOnlyDictionary<string, bool> products)
    {
        _products = new(products, StringComparer.OrdinalIgnoreCase);
        _productsBySpan = _products.GetAlternateLookup<ReadOnlySpan<char>>();
        _productNames = products.Keys.ToDictionary(k => k, StringComparer.OrdinalIgnoreCase);
        _productNamesBySpan = _productNames.GetAlternateLookup<ReadOnlySpan<char>>();
        _byFacility = Command(connection, "SELECT \"Id\" FROM \"Offices\" WHERE \"FacilityId\" = @key");
        _byCode = Command(connection, "SELECT \"Id\" FROM \"Offices\" WHERE \"Id\" = @key");
        _district = Command(connection, "SELECT MIN(\"District\") FROM \"Offices\" WHERE \"Pincode\" = @key");
    }

    public int FindOffice(int codeOrFacilityId)
    {
        if (!_offices.TryGetValue(codeOrFacilityId, out var office))
        {
            var text = codeOrFacilityId.ToString("00000000", CultureInfo.InvariantCulture);
            var found = Ask(_byFacility, text) ?? Ask(_byCode, codeOrFacilityId);
            office = found is null ? 0 : Convert.ToInt32(found, CultureInfo.InvariantCulture);
            _offices.Add(codeOrFacilityId, office);
        }

        return office;
    }

    public int DistrictOf(int pin)
    {
        if (pin == 0)
        {
            return 0;
        }

        if (!_districtOfPin.TryGetValue(pin, out var district))
        {
            var name = Ask(_district, pin.ToString("000000", CultureInfo.InvariantCulture)) as string;
            district = name is null ? 0 : Number(name);
            _districtOfPin.Add(pin, district);
        }

        return district;
    }

    public string? FindProduct(ReadOnlySpan<char> code) => _productNamesBySpan.TryGetValue(code, out var name) ? name : null;

    public bool HasTrafficClass(string product) => _productsBySpan.TryGetValue(product, out var has) && has;

    public void Dispose()
    {
        _byFacility.Dispose();
        _byCode.Dispose();
        _district.Dispose();
    }

    private static DbCommand Command(DbConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@key";
        command.Parameters.Add(parameter);
        return command;
    }

    private static object? Ask(DbCommand command, object key)
    {
        command.Parameters[0].Value = key;
        return command.ExecuteScalar() is { } found and not DBNull ? found : null;
    }

    private int Number(string name)
    {
        if (!_districts.TryGetValue(name, out var number))
        {
            _districts.Add(name, number = _districts.Count + 1);
        }

        return number;
    }
}
