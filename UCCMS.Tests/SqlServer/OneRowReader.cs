using System.Collections;
using System.Data.Common;

namespace UCCMS.Tests.SqlServer;

/// <summary>One row in which every column, whatever is asked, has a plain value of that type.</summary>
internal sealed class OneRowReader : DbDataReader
{
    private int row = -1;

    public override int FieldCount => 256;

    public override int RecordsAffected => 1;

    public override bool HasRows => true;

    public override bool IsClosed => false;

    public override int Depth => 0;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(0);

    public override bool Read() => ++row == 0;

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => false;

    public override bool GetBoolean(int ordinal) => true;

    public override byte GetByte(int ordinal) => 1;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override char GetChar(int ordinal) => '1';

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override string GetDataTypeName(int ordinal) => "bigint";

    public override DateTime GetDateTime(int ordinal) => new(2026, 2, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public override decimal GetDecimal(int ordinal) => 1;

    public override double GetDouble(int ordinal) => 1;

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    public override Type GetFieldType(int ordinal) => typeof(long);

    public override T GetFieldValue<T>(int ordinal) => typeof(T) switch
    {
        var t when t == typeof(string) => (T)(object)"1",
        var t when t == typeof(Guid) => (T)(object)Guid.Empty,
        var t when t == typeof(DateOnly) => (T)(object)new DateOnly(2026, 2, 1),
        var t when t == typeof(byte[]) => (T)(object)new byte[1],
        var t when t == typeof(DateTime) => (T)(object)GetDateTime(ordinal),
        _ => (T)Convert.ChangeType(1, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), System.Globalization.CultureInfo.InvariantCulture),
    };

    public override float GetFloat(int ordinal) => 1;

    public override Guid GetGuid(int ordinal) => Guid.Empty;

    public override short GetInt16(int ordinal) => 1;

    public override int GetInt32(int ordinal) => 1;

    public override long GetInt64(int ordinal) => 1;

    public override string GetName(int ordinal) => "c" + ordinal;

    public override int GetOrdinal(string name) => 0;

    public override string GetString(int ordinal) => "1";

    public override object GetValue(int ordinal) => 1L;

    public override int GetValues(object[] values) => 0;
}
