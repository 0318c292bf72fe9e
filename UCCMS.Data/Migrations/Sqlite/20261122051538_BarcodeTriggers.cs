using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BarcodeTriggers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateInsertOnly("BarcodeRanges");
            migrationBuilder.CreateNoOverlapOfBarcodes();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
